namespace PolicyDiff.Dutch.Abbreviations;

/// <summary>An abbreviation with what it stands for.</summary>
/// <param name="Form">The abbreviation in the singular, as written: <c>WSV</c>, <c>Wtza</c>.</param>
/// <param name="Meaning">What it stands for, in the singular where the text shows it: <c>wijksamenwerkingsverband</c>.</param>
public sealed record Abbreviation(string Form, string Meaning);
