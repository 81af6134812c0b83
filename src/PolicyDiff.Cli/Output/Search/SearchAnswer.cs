using PolicyDiff.Core.Search;

namespace PolicyDiff.Cli.Output.Search;

/// <summary>An answer with the name of its question.</summary>
/// <param name="Id">The id in the batch file; empty for a question on the command line.</param>
/// <param name="Result">The answer.</param>
internal sealed record SearchAnswer(string Id, SearchResult Result);
