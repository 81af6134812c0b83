using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting;

namespace PolicyDiff.Pipeline;

/// <summary>The formats a host can offer.</summary>
public static class ReportFormats
{
    private static readonly Lazy<ReportWriters> Writers = new(ReportWriters.Create);

    /// <summary>Every writer, in the order in which they are listed to users; the first is used where nobody asks for another.</summary>
    public static IReadOnlyList<IReportWriter> All => Writers.Value.All;

    /// <summary>The writer for an output file by its extension; null where no writer takes it.</summary>
    public static IReportWriter? ForPath(string path) => Writers.Value.ForPath(path);
}
