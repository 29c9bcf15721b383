/** Two questions of the library: a wide table and a small one. */
export const equipements = 'Les équipements que soutient une CTG';
export const engagements = 'Ce à quoi chaque partie s’engage';
