using PolicyDiff.Core.Processes;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;

namespace PolicyDiff.Cli.Output;

/// <summary>
/// One file, or standard output. The parts wait in a temporary file, made for the first of them; nothing is written before all are there.
/// </summary>
/// <param name="writer">Lays out the report.</param>
/// <param name="layout">How.</param>
/// <param name="write">Opens the place of the report, hands it over to be filled, and closes it.</param>
internal sealed class SpooledOutput(IPartwiseReportWriter writer, ReportOptions layout, Action<Action<Stream>> write) : IPartwiseOutput
{
    private FileStream? _spool;
    private IReportParts? _parts;

    /// <inheritdoc/>
    public void Add(ChangeReport part) => Parts().Add(part);

    /// <inheritdoc/>
    public void Finish(ChangeReport whole) => write(stream => Parts().Finish(whole, stream));

    /// <inheritdoc/>
    public void Dispose()
    {
        _parts?.Dispose();
        _spool?.Dispose();
    }

    private IReportParts Parts()
    {
        _spool ??= ScratchFile.Create();
        return _parts ??= writer.Begin(layout, _spool);
    }
}
