namespace PolicyDiff.Search;

/// <summary>Finds the names that a user means by a text: whole, shortened, or by initials.</summary>
/// <param name="asked">As typed.</param>
/// <param name="names">What there is.</param>
/// <returns>The names meant; empty where none fits.</returns>
public delegate IReadOnlyList<string> NameFinder(string asked, IEnumerable<string> names);
