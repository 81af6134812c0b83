namespace PolicyDiff.Comparison.Declared;

/// <summary>How well a change fits a claim.</summary>
/// <param name="Target">The change.</param>
/// <param name="Held">The share of the subject that its texts hold, in [0, 1].</param>
/// <param name="HeldWhole">The share of the whole subject: not more than <paramref name="Held"/>, which counts parts of it as well.</param>
/// <param name="IsInSection">Whether it is in a section pointed to.</param>
/// <param name="SaysValue">Whether its new text states a value that the claim names, or its former text one that was dropped.</param>
/// <param name="Suits">1 where it went as announced, -1 where against it, else 0.</param>
/// <param name="Bonus">What respect and direction add or take.</param>
/// <param name="IsNamedSo">
/// Whether the claim names the respect alone, and the change is in it; or the text speaks of the subject by another name.
/// </param>
internal sealed record ClaimFit(
    ComparedChange Target, double Held, double HeldWhole, bool IsInSection, bool SaysValue, int Suits, double Bonus, bool IsNamedSo)
{
    /// <summary>The share with what respect and direction add or take.</summary>
    public double Score => Held + Bonus;
}
