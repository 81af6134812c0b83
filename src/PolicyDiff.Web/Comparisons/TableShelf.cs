using PolicyDiff.Core.Reports;
using PolicyDiff.Pipeline;
using PolicyDiff.Pipeline.Tables;
using PolicyDiff.Web.Requests;
using PolicyDiff.Web.Work;

namespace PolicyDiff.Web.Comparisons;

/// <summary>Keeps the last tables, so that a download of a table that was shown costs no new one.</summary>
/// <param name="workspace">Makes tables.</param>
/// <param name="desk">Knows what goes on.</param>
internal sealed class TableShelf(PolicyDiffWorkspace workspace, WorkDesk desk)
{
    private readonly WorkShelf<string, ThemeTableReport> _latest = new(desk);

    /// <summary>A table.</summary>
    /// <param name="table">What is wanted in it.</param>
    /// <param name="request">Who asks.</param>
    /// <param name="cancellationToken">Ends the waiting; the work goes on for who else waits.</param>
    /// <exception cref="StillAtWork">It is being made.</exception>
    public async Task<ThemeTableReport> GetAsync(TableRequest table, PageRequest request, CancellationToken cancellationToken)
    {
        string?[] asked =
        [
            request.Culture.Name, table.Themes, $"{table.Columns}", $"{table.Year}", table.CareType, $"{table.StatementsPerCell}",
            .. table.Insurers,
        ];
        var edition = await workspace.EditionAsync(cancellationToken).ConfigureAwait(false);
        var work = _latest.Find(string.Join('\n', asked), edition, stopped => workspace.MakeTableAsync(table, stopped));
        return await desk.AnswerAsync(work, request, cancellationToken).ConfigureAwait(false);
    }
}
