/** The package gives the path of the checker. */
declare module 'vnu-jar' {
  const path: string;
  export default path;
}
