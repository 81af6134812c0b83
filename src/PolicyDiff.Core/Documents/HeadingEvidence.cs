namespace PolicyDiff.Core.Documents;

/// <summary>What decided that a line is a heading.</summary>
/// <param name="Signal">The deciding signal.</param>
/// <param name="Confidence">How sure, in [0, 1].</param>
public sealed record HeadingEvidence(HeadingSignal Signal, double Confidence);
