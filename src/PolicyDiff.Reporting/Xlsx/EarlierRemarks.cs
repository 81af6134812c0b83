using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Reporting.Wording;
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
        try
        {
            using var package = SpreadsheetDocument.Open(file, isEditable: false);
            return package.WorkbookPart is { } workbook && Read(workbook) is { } remarks ? remarks : throw Refused(shownPath, null);
        }
        catch (Exception error) when (error is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException)
        {
            throw Refused(shownPath, error);
        }
    }

    private static SortedDictionary<string, string>? Read(WorkbookPart workbook)
    {
        List<string> shared = [.. workbook.SharedStringTablePart?.SharedStringTable.Elements<S.SharedStringItem>().Select(item => item.InnerText) ?? []];
        foreach (var sheet in workbook.WorksheetParts)
        {
            var rows = sheet.Worksheet.Descendants<S.Row>().Select(row => Cells(row, shared));
            var header = rows.FirstOrDefault() ?? [];
            if (Column(header, "Column.Id") is { } id && Column(header, "Column.Remark") is { } remark)
            {
                return Remarks(rows.Skip(1), id, remark);
            }
        }

        return null;
    }

    private static SortedDictionary<string, string> Remarks(IEnumerable<Dictionary<string, string>> rows, string id, string remark)
    {
        var remarks = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (row.GetValueOrDefault(id) is { Length: > 0 } change && row.GetValueOrDefault(remark) is { } text && !string.IsNullOrWhiteSpace(text))
            {
                remarks.TryAdd(change, text);
            }
        }

        return remarks;
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
        if (cell.DataType?.Value == S.CellValues.SharedString && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            text = index < shared.Count ? shared[index] : string.Empty;
        }

        return CharacterReference().Replace(text, match => ((char)int.Parse(match.Groups["code"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());
    }

    private static string? Column(Dictionary<string, string> header, string key) =>
        header.Where(cell => Languages.Any(words => string.Equals(words[key], cell.Value, StringComparison.OrdinalIgnoreCase))).Select(cell => cell.Key).FirstOrDefault();

    private static PolicyDiffException Refused(string shownPath, Exception? error)
    {
        var columns = string.Join(", ", Languages.Select(words => $"{words["Column.Id"]} + {words["Column.Remark"]}"));
        return new PolicyDiffException(Diagnostic.Error(ReportingDiagnostics.NoRemarks, new DiagnosticLocation(shownPath), columns), error);
    }

    [GeneratedRegex("_x(?<code>[0-9A-Fa-f]{4})_", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex CharacterReference();
}
