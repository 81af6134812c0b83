namespace PolicyDiff.Extraction.Roles.Evidences;

/// <summary>What speaks for or against a unit being a norm.</summary>
/// <param name="Name">Its name in the table of weights; words of the text are named by their root.</param>
/// <param name="Strength">How strongly it is there; mostly 1.</param>
internal sealed record RoleEvidence(string Name, double Strength = 1);
