namespace PolicyDiff.Reporting.Tree.Timelines;

/// <summary>A point of a drawn line.</summary>
/// <param name="Column">The place of its edition, from 0.</param>
/// <param name="Row">Its branch, from 0.</param>
/// <param name="Sign">What it says.</param>
internal readonly record struct TimelineNode(int Column, int Row, TimelineSign Sign);
