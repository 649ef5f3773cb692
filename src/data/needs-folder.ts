/** The folder of figures about people who may need help, below the data folder. */
export const NEEDS = 'besoins';
