namespace PolicyDiff.Core.Search.Passages;

/// <summary>An abbreviation that a document defines.</summary>
/// <param name="Form">The abbreviation as written, in the singular.</param>
/// <param name="Meaning">What it stands for.</param>
public sealed record DefinedAbbreviation(string Form, string Meaning);
