using System.Globalization;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Core.Documents;

/// <summary>
/// What of a document was not read, as its diagnostics tell: a rule that is not found in such a document may stand in what was not read.
/// </summary>
/// <param name="Pages">Pages from 1 of which nothing was read, ascending.</param>
/// <param name="PartlyRead">Pages from 1 of which a part was read, ascending.</param>
/// <param name="Files">Files of a folder, or parts of a file, of which nothing was read.</param>
/// <param name="KeptPercent">
/// Of a hundred words that the document shows, how many were kept; null where as good as all were, or nobody counted.
/// </param>
public sealed record UnreadText(IReadOnlyList<int> Pages, IReadOnlyList<int> PartlyRead, IReadOnlyList<string> Files, int? KeptPercent)
{
    /// <summary>What was not read; null where nothing is known to be missing.</summary>
    /// <param name="diagnostics">What was noticed while the document was read.</param>
    public static UnreadText? Of(IEnumerable<Diagnostic> diagnostics)
    {
        SortedSet<int> pages = [];
        SortedSet<int> partly = [];
        List<string> files = [];
        int? kept = null;
        foreach (var diagnostic in diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Info
            && diagnostic.Arguments.Count > 0))
        {
            var named = PageRanges.Parse(diagnostic.Arguments[0]);
            if (diagnostic.Code == ReadingDiagnostics.WordsLost)
            {
                kept = int.TryParse(diagnostic.Arguments[0], NumberStyles.None, CultureInfo.InvariantCulture, out var percent)
                    ? percent
                    : kept;
            }
            else if (ReadingDiagnostics.NamesPartlyRead(diagnostic.Code))
            {
                partly.UnionWith(named);
            }
            else if (ReadingDiagnostics.NamesUnread(diagnostic.Code))
            {
                pages.UnionWith(named);
                files.AddRange(named.Count > 0 ? [] : diagnostic.Arguments[0].Split(", "));
            }
        }

        partly.ExceptWith(pages);
        return pages.Count + partly.Count + files.Count > 0 || kept is not null
            ? new UnreadText([.. pages], [.. partly], files, kept)
            : null;
    }
}
