namespace PolicyDiff.Core.Reports;

/// <summary>A composed result: a writer only lays it out.</summary>
/// <param name="Title">The title, in the language of the report.</param>
public abstract record Report(string Title);
