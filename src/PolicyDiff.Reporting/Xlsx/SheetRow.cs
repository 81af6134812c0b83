using System.Globalization;
using DocumentFormat.OpenXml;
using PolicyDiff.Reporting.Wording;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace PolicyDiff.Reporting.Xlsx;

/// <summary>A row under construction: each call adds the next cell.</summary>
internal sealed class SheetRow
{
    private const string FontName = "Calibri";
    private const double FontSize = 10;

    // Day 0 of the calendar of spreadsheets, for every day from March 1900.
    private static readonly DateOnly Epoch = new(1899, 12, 30);

    private readonly S.Row _row;
    private readonly uint _number;
    private int _column;

    /// <summary>Starts a row.</summary>
    /// <param name="number">Its number, from 1.</param>
    public SheetRow(uint number)
    {
        _number = number;
        _row = new S.Row { RowIndex = number };
    }

    /// <summary>The letters of a column, from 0: <c>A</c>, <c>Z</c>, <c>AA</c>.</summary>
    public static string Letters(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : Letters((column / 26) - 1) + Letters(column % 26);

    /// <summary>Adds text, made safe to show; lines stay lines.</summary>
    public SheetRow Text(string? text, CellFormat format = CellFormat.Text)
    {
        var safe = CellText.Fitting(string.Join('\n', (text ?? string.Empty).Split('\n').Select(SafeText.OneLine)));
        if (format == CellFormat.Text && CellText.LooksLikeFormula(safe))
        {
            format = CellFormat.QuotedText;
        }

        return safe.Length == 0 ? Add(new S.Cell(), format) : Add(Inline(new S.InlineString(new S.Text(CellText.Escaped(safe)) { Space = SpaceProcessingModeValues.Preserve })), format);
    }

    /// <summary>Adds quotes with their marks, each on a line of its own.</summary>
    public SheetRow Quotes(IReadOnlyList<IReadOnlyList<MarkedText>> quotes)
    {
        var whole = string.Join('\n', quotes.Select(quote => string.Concat(quote.Select(stretch => stretch.Text))));
        if (whole.Length > CellText.Longest || !quotes.Any(quote => quote.Any(stretch => stretch.Mark != Mark.None)))
        {
            return Text(whole);
        }

        var text = new S.InlineString();
        for (var i = 0; i < quotes.Count; i++)
        {
            text.Append(quotes[i].Select(Run));
            if (i + 1 < quotes.Count)
            {
                text.Append(Run(new MarkedText("\n", Mark.None)));
            }
        }

        return Add(Inline(text), CellText.LooksLikeFormula(whole) ? CellFormat.QuotedText : CellFormat.Text);
    }

    /// <summary>Adds a number; an empty cell where it is null.</summary>
    public SheetRow Number(decimal? number, CellFormat format = CellFormat.Number) => number is { } value
        ? Add(new S.Cell { CellValue = new S.CellValue(value.ToString(CultureInfo.InvariantCulture)), DataType = S.CellValues.Number }, format)
        : Text(null);

    /// <summary>Adds a day; an empty cell where it is null or before the calendar of spreadsheets begins.</summary>
    public SheetRow Date(DateOnly? day) =>
        day is { Year: > 1900 } value ? Number(value.DayNumber - Epoch.DayNumber, CellFormat.Date) : Text(null);

    /// <summary>The row so far.</summary>
    public S.Row Build() => _row;

    private static S.Cell Inline(S.InlineString text) => new() { DataType = S.CellValues.InlineString, InlineString = text };

    private static S.Run Run(MarkedText stretch)
    {
        var properties = new S.RunProperties(new S.RunFont { Val = FontName }, new S.FontSize { Val = FontSize });
        switch (stretch.Mark)
        {
            case Mark.Deleted:
                properties.Append(new S.Strike(), new S.Color { Rgb = "FFB00020" });
                break;
            case Mark.Inserted:
                properties.Append(new S.Color { Rgb = "FF00602B" }, new S.Underline());
                break;
        }

        return new S.Run(properties, new S.Text(CellText.Escaped(stretch.Text)) { Space = SpaceProcessingModeValues.Preserve });
    }

    private SheetRow Add(S.Cell cell, CellFormat format)
    {
        cell.CellReference = string.Create(CultureInfo.InvariantCulture, $"{Letters(_column++)}{_number}");
        cell.StyleIndex = (uint)format;
        _row.Append(cell);
        return this;
    }
}
