using System.Globalization;
using DocumentFormat.OpenXml;
using PolicyDiff.Reporting.Wording;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace PolicyDiff.Reporting.Xlsx;

/// <summary>A sheet under construction.</summary>
/// <param name="name">Its name, at most 31 characters.</param>
/// <param name="columns">Its columns.</param>
/// <param name="isTable">Whether the first row names the columns: it then stays in view, can be filtered by and is printed on every page.</param>
internal sealed class Sheet(string name, IReadOnlyList<SheetColumn> columns, bool isTable)
{
    private const uint A3 = 8;

    private readonly S.SheetData _rows = new();
    private uint _count;

    /// <summary>Its name.</summary>
    public string Name { get; } = name;

    /// <summary>Whether the first row names the columns.</summary>
    public bool IsTable { get; } = isTable;

    /// <summary>The cells that hold something, as <c>$A$1:$C$20</c>.</summary>
    public string Area => string.Create(CultureInfo.InvariantCulture, $"$A$1:${LastColumn}${Math.Max(1, _count)}");

    private string LastColumn => SheetRow.Letters(columns.Count - 1);

    /// <summary>Starts the next row; its cells are added to what is returned.</summary>
    public SheetRow Row()
    {
        var row = new SheetRow(++_count, columns);
        _rows.Append(row.Build());
        return row;
    }

    /// <summary>Adds the row that names the columns.</summary>
    public void Header()
    {
        var row = Row();
        foreach (var column in columns)
        {
            row.Text(column.Header, CellFormat.Header);
        }
    }

    /// <summary>The sheet, A3 across and as wide as one page: on A4 the widest would be too small to read.</summary>
    /// <param name="isFirst">Whether it is in view when the file opens.</param>
    /// <param name="words">The language of the page numbers.</param>
    public S.Worksheet Build(bool isFirst, ReportWords words)
    {
        var view = new S.SheetView { WorkbookViewId = 0, TabSelected = isFirst, ShowGridLines = IsTable };
        if (IsTable)
        {
            view.Append(
                new S.Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = S.PaneValues.BottomLeft, State = S.PaneStateValues.Frozen },
                new S.Selection { Pane = S.PaneValues.BottomLeft, ActiveCell = "A2", SequenceOfReferences = new ListValue<StringValue> { InnerText = "A2" } });
        }

        var sheet = new S.Worksheet(
            new S.SheetProperties(new S.PageSetupProperties { FitToPage = true }),
            new S.SheetViews(view),
            new S.SheetFormatProperties { DefaultRowHeight = 13.5 },
            new S.Columns(columns.Select(Width)),
            _rows);
        if (IsTable)
        {
            sheet.Append(new S.AutoFilter { Reference = Area.Replace("$", string.Empty, StringComparison.Ordinal) });
        }

        sheet.Append(
            new S.PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
            new S.PageSetup { PaperSize = A3, Orientation = S.OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
            new S.HeaderFooter(new S.OddFooter($"&L&A&R{words.Format("Page.Number", "&P", "&N")}")));
        return sheet;
    }

    private static S.Column Width(SheetColumn column, int index) =>
        new() { Min = (uint)index + 1, Max = (uint)index + 1, Width = column.Width, CustomWidth = true };
}
