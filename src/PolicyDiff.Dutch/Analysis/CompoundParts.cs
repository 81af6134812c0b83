namespace PolicyDiff.Dutch.Analysis;

/// <summary>The parts of a compound: a <i>wijkplan</i> is a <i>plan</i>, of the kind <i>wijk</i>.</summary>
/// <param name="Modifier">What narrows it, without the linking sound where it is a known word.</param>
/// <param name="Head">What it is a kind of.</param>
public sealed record CompoundParts(string Modifier, string Head);
