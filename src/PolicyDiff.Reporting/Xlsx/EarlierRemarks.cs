using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Reporting.Wording;
using PolicyDiff.Reporting.Writing;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace PolicyDiff.Reporting.Xlsx;

/// <summary>Reads what the reader remarked in a workbook that was written earlier and saved since, by Excel or another program.</summary>
public static partial class EarlierRemarks
{
    private static readonly ReportWords[] Languages = [new(CultureInfo.GetCultureInfo("nl-NL")), new(CultureInfo.GetCultureInfo("en-GB"))];

    /// <summary>The remarks by id of the change, whatever the order of columns and rows; empty remarks are left out.</summary>
    /// <param name="file">The workbook; it must be seekable.</param>
    /// <param name="shownPath">The path for messages.</param>
    /// <exception cref="PolicyDiffException">It is no workbook, or no sheet of it has a column of ids and one of remarks.</exception>
    public static IReadOnlyDictionary<string, string> Read(Stream file, string shownPath)
    {
        var remarks = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (id, remark) in Rows(file, shownPath, "Column.Id", "Column.Remark")
            .Select(row => (row[0], row[1]))
            .Where(row => row.Item1.Length > 0 && !string.IsNullOrWhiteSpace(row.Item2)))
        {
            remarks.TryAdd(id, remark);
        }

        return remarks;
    }

    /// <summary>What the reader settled, by fingerprint; what is open and without a remark is left out.</summary>
    /// <param name="file">The workbook; it must be seekable.</param>
    /// <param name="shownPath">The path for messages.</param>
    /// <exception cref="PolicyDiffException">It is no workbook, no sheet of it has the columns, or a verdict does not exist.</exception>
    public static IReadOnlyDictionary<string, ReviewEntry> ReadReview(Stream file, string shownPath)
    {
        var settled = new SortedDictionary<string, ReviewEntry>(StringComparer.Ordinal);
        foreach (var row in Rows(file, shownPath, "Column.Fingerprint", "Column.Verdict", "Column.Remark").Where(row => row[0].Length > 0))
        {
            var entry = new ReviewEntry(row[0], Verdict(row[0], row[1].Trim(), shownPath), row[2].Trim());
            if (entry.SaysSomething)
            {
                settled.TryAdd(entry.Fingerprint, entry);
            }
        }

        return settled;
    }

    private static ReviewVerdict Verdict(string fingerprint, string typed, string shownPath)
    {
        var known = Enum.GetValues<ReviewVerdict>();
        return typed.Length == 0
            ? ReviewVerdict.Open
            : known.Where(
                verdict => Languages.Any(words => string.Equals(words[$"Verdict.{verdict}"], typed, StringComparison.OrdinalIgnoreCase)))
                .Cast<ReviewVerdict?>().FirstOrDefault()
                ?? throw new PolicyDiffException(Diagnostic.Error(
                    ReportingDiagnostics.UnknownVerdict,
                    new DiagnosticLocation(shownPath),
                    fingerprint,
                    typed,
                    string.Join(", ", known.Select(verdict => Languages[0][$"Verdict.{verdict}"]))));
    }

    private static List<IReadOnlyList<string>> Rows(Stream file, string shownPath, params IReadOnlyList<string> columns)
    {
        try
        {
            using var package = SpreadsheetDocument.Open(file, isEditable: false);
            return package.WorkbookPart is { } workbook && Read(workbook, columns) is { } rows
                ? rows
                : throw Refused(shownPath, columns, null);
        }
        catch (Exception error) when (error is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException)
        {
            throw Refused(shownPath, columns, error);
        }
    }

    /// <summary>The texts of the columns, row by row, of the first sheet that has them all; null where none has.</summary>
    private static List<IReadOnlyList<string>>? Read(WorkbookPart workbook, IReadOnlyList<string> columns)
    {
        List<string> shared =
            [.. workbook.SharedStringTablePart?.SharedStringTable.Elements<S.SharedStringItem>().Select(item => item.InnerText) ?? []];
        foreach (var sheet in workbook.WorksheetParts)
        {
            var rows = sheet.Worksheet.Descendants<S.Row>().Select(row => Cells(row, shared));
            var header = rows.FirstOrDefault() ?? [];
            var places = columns.Select(column => Column(header, column)).OfType<string>().ToList();
            if (places.Count == columns.Count)
            {
                return [.. rows.Skip(1)
                    .Select(row => (IReadOnlyList<string>)[.. places.Select(place => row.GetValueOrDefault(place, string.Empty))])];
            }
        }

        return null;
    }

    /// <summary>The texts of a row by the letters of their column.</summary>
    private static Dictionary<string, string> Cells(S.Row row, List<string> shared) =>
        row.Elements<S.Cell>()
            .Where(cell => cell.CellReference?.Value is not null)
            .DistinctBy(cell => Letters(cell), StringComparer.Ordinal)
            .ToDictionary(Letters, cell => Text(cell, shared), StringComparer.Ordinal);

    private static string Letters(S.Cell cell) => cell.CellReference!.Value!.TrimEnd("0123456789".ToCharArray());

    private static string Text(S.Cell cell, List<string> shared)
    {
        var text = cell.InlineString?.InnerText ?? cell.CellValue?.Text ?? string.Empty;
        if (cell.DataType?.Value == S.CellValues.SharedString
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            text = index < shared.Count ? shared[index] : string.Empty;
        }

        return CharacterReference()
            .Replace(
                text,
                match => ((char)int.Parse(match.Groups["code"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());
    }

    private static string? Column(Dictionary<string, string> header, string key) =>
        header.Where(cell => Languages.Any(words => string.Equals(words[key], cell.Value, StringComparison.OrdinalIgnoreCase)))
            .Select(cell => cell.Key).FirstOrDefault();

    private static PolicyDiffException Refused(string shownPath, IReadOnlyList<string> columns, Exception? error)
    {
        var named = string.Join(", ", Languages.Select(words => string.Join(" + ", columns.Select(column => words[column]))));
        return new PolicyDiffException(Diagnostic.Error(ReportingDiagnostics.NoRemarks, new DiagnosticLocation(shownPath), named), error);
    }

    [GeneratedRegex("_x(?<code>[0-9A-Fa-f]{4})_", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex CharacterReference();
}
