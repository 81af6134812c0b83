using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using PolicyDiff.Reporting.Rows;
using PolicyDiff.Reporting.Wording;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace PolicyDiff.Reporting.Xlsx;

/// <summary>
/// A sheet under construction. A table is made by <see cref="Header"/> and then <see cref="Row()"/> with its cells, or at once by
/// <see cref="Table"/>; a page of running text by <see cref="Row()"/> alone.
/// </summary>
/// <param name="name">Its name, at most 31 characters.</param>
/// <param name="columns">Its columns.</param>
/// <param name="isTable">
/// Whether the first row names the columns: it then stays in view, can be filtered by and is printed on every page.
/// </param>
internal sealed class Sheet(string name, IReadOnlyList<ReportColumn> columns, bool isTable)
{
    private const uint A3 = 8;

    private readonly S.SheetData _rows = new();
    private readonly SheetLinks _links = new();
    private uint _count;

    /// <summary>Its name.</summary>
    public string Name { get; } = name;

    /// <summary>Whether the first row names the columns.</summary>
    public bool IsTable { get; } = isTable;

    /// <summary>How many columns from the first stay in view and are printed on every page: those that name the row.</summary>
    public int FrozenColumns { get; init; }

    /// <summary>The cells that hold something, as <c>$A$1:$C$20</c>.</summary>
    public string Area => string.Create(CultureInfo.InvariantCulture, $"$A$1:${LastColumn}${Math.Max(1, _count)}");

    /// <summary>What every printed page begins with: the first row, and the columns that stay in view.</summary>
    public string PrintTitles => FrozenColumns == 0
        ? $"'{Name}'!$1:$1"
        : $"'{Name}'!$A:${SheetRow.Letters(FrozenColumns - 1)},'{Name}'!$1:$1";

    private string LastColumn => SheetRow.Letters(columns.Count - 1);

    /// <summary>A sheet with a header and one row per list of cells.</summary>
    /// <param name="name">Its name, at most 31 characters.</param>
    /// <param name="table">Its columns and rows.</param>
    /// <param name="frozenColumns">How many columns from the first stay in view.</param>
    public static Sheet Table(string name, ReportTable table, int frozenColumns = 0)
    {
        var sheet = new Sheet(name, table.Columns, isTable: true) { FrozenColumns = frozenColumns };
        sheet.Header();
        foreach (var cells in table.Rows)
        {
            sheet.Row(cells);
        }

        return sheet;
    }

    /// <summary>Starts the next row; its cells are added to what is returned.</summary>
    public SheetRow Row()
    {
        var row = new SheetRow(++_count, columns, _links);
        _rows.Append(row.Build());
        return row;
    }

    /// <summary>Adds a row of cells; more may follow.</summary>
    public SheetRow Row(IEnumerable<ReportCell> cells) => cells.Aggregate(Row(), (row, cell) => row.Cell(cell));

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
    /// <param name="part">The part it is put in, which receives where its cells lead.</param>
    /// <param name="isFirst">Whether it is in view when the file opens.</param>
    /// <param name="words">The language of the page numbers.</param>
    public S.Worksheet Build(WorksheetPart part, bool isFirst, ReportWords words)
    {
        var view = new S.SheetView { WorkbookViewId = 0, TabSelected = isFirst, ShowGridLines = IsTable };
        var sheet = new S.Worksheet(
            new S.SheetProperties(new S.PageSetupProperties { FitToPage = true }),
            new S.SheetViews(view),
            new S.SheetFormatProperties { DefaultRowHeight = 13.5 },
            new S.Columns(columns.Select(Width)),
            _rows);
        if (IsTable)
        {
            view.Append(Frozen());
            sheet.Append(new S.AutoFilter { Reference = Area.Replace("$", string.Empty, StringComparison.Ordinal) });
        }

        if (_links.Build(part) is { } links)
        {
            sheet.Append(links);
        }

        sheet.Append(
            new S.PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
            new S.PageSetup { PaperSize = A3, Orientation = S.OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
            new S.HeaderFooter(new S.OddFooter($"&L&A&R{words.Format("Page.Number", "&P", "&N")}")));
        return sheet;
    }

    private static S.Column Width(ReportColumn column, int index) =>
        new() { Min = (uint)index + 1, Max = (uint)index + 1, Width = column.Width, CustomWidth = true };

    /// <summary>The first row, and the first columns where asked for, do not scroll.</summary>
    private OpenXmlElement[] Frozen()
    {
        var corner = $"{SheetRow.Letters(FrozenColumns)}2";
        var place = FrozenColumns == 0 ? S.PaneValues.BottomLeft : S.PaneValues.BottomRight;
        var pane = new S.Pane { VerticalSplit = 1, TopLeftCell = corner, ActivePane = place, State = S.PaneStateValues.Frozen };
        if (FrozenColumns > 0)
        {
            pane.HorizontalSplit = FrozenColumns;
        }

        return
        [
            pane,
            new S.Selection { Pane = place, ActiveCell = corner, SequenceOfReferences = new ListValue<StringValue> { InnerText = corner } },
        ];
    }
}
