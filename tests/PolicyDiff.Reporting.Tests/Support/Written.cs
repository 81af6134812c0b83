using System.Text;
using System.Text.RegularExpressions;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;

namespace PolicyDiff.Reporting.Tests.Support;

/// <summary>Writes a report and gives it back as text.</summary>
internal static partial class Written
{
    public static string As(string format, Report report, ReportOptions? options = null)
    {
        using var output = new MemoryStream();
        ReportWriters.Create().For(format)!.Write(report, options ?? new ReportOptions(), output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    public static string WithoutColor(string text) => Color().Replace(text, string.Empty);

    [GeneratedRegex(@"\x1b\[[0-9;]*m", RegexOptions.CultureInvariant)]
    private static partial Regex Color();
}
