namespace PolicyDiff.Reporting.Tree.Timelines;

/// <summary>The way from one point of a drawn line to a later one.</summary>
/// <param name="From">The earlier point.</param>
/// <param name="To">The later point.</param>
/// <param name="IsBroken">Whether it leads over an edition that lacks the text, or of which nothing is known.</param>
internal readonly record struct TimelineEdge(TimelineNode From, TimelineNode To, bool IsBroken);
