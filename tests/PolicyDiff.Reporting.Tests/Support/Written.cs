using System.Text;
using PolicyDiff.Core.Reports;

namespace PolicyDiff.Reporting.Tests.Support;

/// <summary>Writes a report and gives it back as text.</summary>
internal static class Written
{
    public static string As(string format, Report report, ReportOptions? options = null)
    {
        using var output = new MemoryStream();
        ReportWriters.Create().For(format)!.Write(report, options ?? new ReportOptions(), output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
