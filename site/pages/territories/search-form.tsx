/** A plain form: what is typed stands in the address, so that a search can be sent to someone. */
export function SearchForm({ sought = '' }: { sought?: string }) {
  return (
    <form className="recherche" action="/territoires" method="get" role="search">
      <div className="champ">
        <label htmlFor="recherche">Commune, intercommunalité, SIREN ou code Insee</label>
        <input id="recherche" name="recherche" type="search" defaultValue={sought} autoComplete="off" maxLength={100} />
      </div>
      <button type="submit">Chercher</button>
    </form>
  );
}
