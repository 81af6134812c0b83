using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Reports;

namespace PolicyDiff.Assistants.Answers;

/// <summary>What a tool found.</summary>
/// <param name="Report">The report that the command line writes for the same question.</param>
/// <param name="Lists">The lists of its JSON that can be shortened, the most important first; their items may have <c>children</c>.</param>
internal sealed record ToolAnswer(Report Report, IReadOnlyList<string> Lists)
{
    /// <summary>The most items to show; null for all.</summary>
    public int? Limit { get; init; }

    /// <summary>Items that were found but are not in the report.</summary>
    public int LeftOut { get; init; }

    /// <summary>What the command line says beside the report.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}
