namespace PolicyDiff.Comparison.Declared;

/// <summary>How well a change fits a claim.</summary>
/// <param name="Target">The change.</param>
/// <param name="Held">The share of the subject that its texts hold, in [0, 1].</param>
/// <param name="IsInSection">Whether it is in a section pointed to.</param>
/// <param name="SaysValue">Whether its new text states a value that the claim names, or its former text one that was dropped.</param>
/// <param name="Suits">1 where it went as announced, -1 where against it, else 0.</param>
/// <param name="Score">The share with what respect and direction add or take.</param>
internal sealed record ClaimFit(ComparedChange Target, double Held, bool IsInSection, bool SaysValue, int Suits, double Score);
