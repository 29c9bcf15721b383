"""Stands in for pandas where it is not installed: the few calls the Python snippets make, over the csv module.

It shows that a snippet is Python, that its address answers, and that the columns it names are in the file; not what
pandas does of them.
"""

import csv
import io
import urllib.request


class Table:
    def __init__(self, columns):
        self.columns = columns

    def __getitem__(self, names):
        return Table({name: self.columns[name] for name in names})

    def __setitem__(self, names, other):
        for name in names:
            self.columns[name] = other.columns[name]

    def apply(self, function):
        return Table({name: function(values) for name, values in self.columns.items()})

    def __str__(self):
        rows = max((len(values) for values in self.columns.values()), default=0)
        return f"{rows} lignes, {len(self.columns)} colonnes"


def read_csv(url, dtype):
    assert dtype is str
    with urllib.request.urlopen(url) as answer:
        rows = list(csv.reader(io.StringIO(answer.read().decode("utf-8"), newline="")))
    header, lines = rows[0], rows[1:]
    assert all(len(line) == len(header) for line in lines)
    return Table({name: [line[rank] or None for line in lines] for rank, name in enumerate(header)})


def to_numeric(values):
    return [None if value is None else float(value) for value in values]
