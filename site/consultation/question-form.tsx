import {
  getNamedType,
  isEnumType,
  isListType,
  getNullableType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import type { Question, QuestionVariable } from '../questions/question.js';
import { inAddress } from './addresses.js';
import { typeOf, textsOf, type Asked, type QueryString } from './read-request.js';
import type { Problem } from './refusal.js';

interface FormProps {
  readonly question: Question;
  readonly schema: GraphQLSchema;
  readonly query: QueryString;
  readonly problems: Asked['problems'];
  /** Nothing was given yet: the form opens on the examples. */
  readonly showsExamples: boolean;
}

/** A plain form of the question’s variables: it sends a GET to the question’s own address, and needs no script. */
export function QuestionForm({ question, schema, query, problems, showsExamples }: FormProps) {
  if (question.variables.length === 0) return null;
  return (
    <form action={`/q/${question.name}`} method="get" className="question">
      {question.variables.map((variable) => (
        <Field
          key={variable.name}
          variable={variable}
          type={typeOf(schema, variable)}
          texts={showsExamples ? exampleTexts(variable) : textsOf(query, variable.name)}
          problem={problems.find((one) => one.variable === variable.name)}
        />
      ))}
      <p>
        <button type="submit">Poser la question</button>
      </p>
    </form>
  );
}

const exampleTexts = ({ example, defaultValue }: QuestionVariable): readonly string[] =>
  [example ?? defaultValue ?? []].flat().map(inAddress);

interface FieldProps {
  readonly variable: QuestionVariable;
  readonly type: GraphQLInputType;
  readonly texts: readonly string[];
  readonly problem: Problem | undefined;
}

function Field({ variable, type, texts, problem }: FieldProps) {
  const { name, label, required, example } = variable;
  const id = `variable-${name}`;
  const wrong = problem && { 'aria-invalid': true as const, 'aria-describedby': `${id}-erreur` };
  const isList = isListType(getNullableType(type));
  const blanks = isList ? [...texts, '', ''] : [texts[0] ?? ''];
  const controls = blanks.map((text, index) => (
    <Control
      key={index}
      type={type}
      attributes={{
        name,
        id: isList ? `${id}-${String(index + 1)}` : id,
        defaultValue: text,
        required: required && index === 0,
        ...(isList && { 'aria-label': `${label}, valeur ${String(index + 1)}` }),
        ...wrong,
      }}
    />
  ));
  const legend = (
    <>
      {label}
      {!required && <span className="discret"> (facultatif)</span>}
    </>
  );
  const hint = example !== undefined && (
    <span className="discret">
      Par exemple <code>{[example].flat().map(inAddress).join(', ')}</code>. Paramètre <code>{name}</code>.
    </span>
  );
  return (
    <div className="champ">
      {isList ? (
        <fieldset>
          <legend>{legend}</legend>
          {controls}
        </fieldset>
      ) : (
        <>
          <label htmlFor={id}>{legend}</label>
          {controls}
        </>
      )}
      {hint}
      {problem && (
        <p id={`${id}-erreur`} className="avis panne">
          {problem.message}
        </p>
      )}
    </div>
  );
}

interface ControlProps {
  readonly type: GraphQLInputType;
  readonly attributes: {
    readonly name: string;
    readonly id: string;
    readonly defaultValue: string;
    readonly required: boolean;
  };
}

function Control({ type, attributes }: ControlProps) {
  const named = getNamedType(type);
  if (isEnumType(named)) {
    return (
      <Choice
        {...attributes}
        options={named.getValues().map(({ name, description }) => [name, short(description) ?? name] as const)}
      />
    );
  }
  if (named.name === 'Boolean') return <Choice {...attributes} options={yesOrNo} />;
  if (named.name === 'Int') return <input type="text" inputMode="numeric" {...attributes} />;
  return <input type={named.name === 'Date' ? 'date' : 'text'} autoComplete="off" {...attributes} />;
}

const yesOrNo = [
  ['oui', 'oui'],
  ['non', 'non'],
] as const;

function Choice({
  options,
  ...attributes
}: ControlProps['attributes'] & { readonly options: readonly (readonly [string, string])[] }) {
  return (
    <select {...attributes}>
      {!attributes.required && <option value="">indifférent</option>}
      {options.map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

const short = (description: string | null | undefined): string | undefined =>
  description?.replace(/\.\s*$/, '').split('\n')[0];
