namespace PolicyDiff.Reporting.Composition;

/// <summary>A value by which the changes of a report can be narrowed.</summary>
/// <param name="Value">As it is asked for.</param>
/// <param name="Name">As a reader knows it.</param>
/// <param name="Count">How many changes have it.</param>
public sealed record ChangeChoice(string Value, string Name, int Count);
