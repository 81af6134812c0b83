using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Tests.Support;
using PolicyDiff.Testing;

namespace PolicyDiff.Reporting.Tests.Everywhere;

/// <summary>Search, tables and coverage as every writer lays them out, in Dutch words of ours around one text.</summary>
public sealed class EveryReportTests
{
    private static readonly string[] Kinds = ["search", "table", "coverage", "declared", "calendar", "lint", "history"];

    public static TheoryData<string, string> Pages()
    {
        var pages = new TheoryData<string, string>();
        foreach (var kind in Kinds)
        {
            foreach (var writer in ReportWriters.Create().All.Where(writer => writer.CanWrite(EveryReport.Kinds[kind]("tekst"))))
            {
                pages.Add(kind, writer.Id);
            }
        }

        return pages;
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Write_KindInFormat_IsAsApproved(string kind, string format) =>
        Approval.Verify(
            Projection(format, EveryReport.Kinds[kind]("De tekst")),
            format is "docx" or "xlsx" or "text" ? "txt" : format,
            $"Write_{kind}_{format}",
            folder: kind);

    /// <summary>
    /// The text as it is written; of HTML the body, since style and script have files of their own; of office files what can be read.
    /// </summary>
    private static string Projection(string format, Report report) => format switch
    {
        "html" => Written.As(format, report) is var html ? html[html.IndexOf("<body>", StringComparison.Ordinal)..] : string.Empty,
        "docx" => string.Join('\n', OfficeFile.Of(format, report).Texts("word/document.xml")),
        "xlsx" => OfficeFile.Of(format, report) is var file
            ? string.Join(
                "\n\n",
                file.Entries()
                    .Where(entry => entry.Name.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal))
                    .Select(entry => string.Join('\n', file.Texts(entry.Name))))
            : string.Empty,
        "ics" => Written.As(format, report).ReplaceLineEndings("\n"),
        _ => Written.As(format, report).TrimStart('\uFEFF'),
    };
}
