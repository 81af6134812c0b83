using System.Diagnostics;
using System.Globalization;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Core.Themes;
using PolicyDiff.Pipeline;
using PolicyDiff.Pipeline.Ingest;
using PolicyDiff.Pipeline.Tables;

namespace PolicyDiff.Benchmarks;

/// <summary>
/// Reads invented policies of as many insurers and prints how long a table of them takes after that:
/// elapsed time, and processor time beside the calibration. Same numbers in, same table out.
/// </summary>
internal sealed class TableBenchmark(int documentCount, int rounds)
{
    /// <summary>Writes, reads, and prints one line per round; the first one also loads what a fresh process has to load.</summary>
    public async Task RunAsync(TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("policydiff-table");
        try
        {
            InventedPolicies.Write(folder.FullName, documentCount);
            using var workspace = new PolicyDiffWorkspace(new WorkspaceOptions { WorkingFolder = folder.FullName });
            var read = await workspace.IngestAsync(
                new IngestRequest([InventedPolicies.Folder], Prune: false), null, CancellationToken.None).ConfigureAwait(false);
            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"calibration: {Calibration.Milliseconds():F0} ms of processor time; {read.Files.Count} documents, {read.Files.Sum(file => file.Document?.RequirementCount ?? 0)} requirements")).ConfigureAwait(false);
            for (var round = 0; round < rounds; round++)
            {
                await MakeAsync(workspace, output).ConfigureAwait(false);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task MakeAsync(PolicyDiffWorkspace workspace, TextWriter output)
    {
        var (watch, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var report = await workspace.MakeTableAsync(
            new TableRequest(new ReportOptions()) { Themes = InventedPolicies.Themes }, CancellationToken.None).ConfigureAwait(false);
        var (elapsed, work) = (watch.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        var cells = report.Table.Rows.SelectMany(row => row).ToList();
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{report.Table.Set.Themes.Count} themes by {report.Table.Columns.Count} policies, {cells.Sum(cell => cell.Statements.Count)} statements, {cells.Count(cell => cell.Gap != CellGap.None)} empty cells: elapsed {elapsed:F2} s, processor {work:F2} s")).ConfigureAwait(false);
    }
}
