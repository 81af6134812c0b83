using System.Globalization;
using PolicyDiff.Reporting.Tree.Timelines;
using PolicyDiff.Reporting.Wording;
using static PolicyDiff.Reporting.Html.HtmlNode;

namespace PolicyDiff.Reporting.Html;

/// <summary>
/// Draws a line as a picture within the page: a column per edition, a point per edition and branch, broken lines over gaps.
/// </summary>
internal static class TimelineSvg
{
    private const int ColumnWidth = 132;
    private const int RowHeight = 58;
    private const int Left = 66;
    private const int HeadHeight = 26;
    private const int PointTop = 44;
    private const int Radius = 8;
    private const int WordsBelow = 24;

    /// <summary>The picture, with its name and description for who cannot see it.</summary>
    public static HtmlElement Of(Timeline timeline)
    {
        var (width, height) = ((timeline.Columns.Count * ColumnWidth) + Left - (ColumnWidth / 2), PointTop + (timeline.Rows * RowHeight));
        var drawing = Element(
            "svg",
            [
                Element("title", timeline.Name),
                Element("desc", timeline.Description),
                .. timeline.Columns.Select((label, column) => Text(X(column), HeadHeight - Radius, label, "edition")),
                .. timeline.Edges.Select(Path),
                .. timeline.Nodes.SelectMany(node => Point(node, timeline.Words(node.Sign))),
            ])
            .With("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {width} {height}"))
            .With("width", Number(width))
            .With("height", Number(height))
            .With("role", "img")
            .With("aria-label", SafeText.OneLine($"{timeline.Name}. {timeline.Description}"))
            .With("focusable", "false");
        return Element("div", drawing).Class("timeline");
    }

    private static HtmlElement Path(TimelineEdge edge)
    {
        var (x1, y1, x2, y2) = (X(edge.From.Column), Y(edge.From.Row), X(edge.To.Column), Y(edge.To.Row));
        var (near, far) = (x1 + (ColumnWidth / 3), x2 - (ColumnWidth / 3));
        var way = y1 == y2 ? $"M{x1} {y1}H{x2}"
            : y2 > y1 ? $"M{x1} {y1}C{near} {y1} {x1 + (ColumnWidth / 4)} {y2} {x1 + (ColumnWidth * 3 / 5)} {y2}H{x2}"
            : $"M{x1} {y1}H{far}C{x2 - (ColumnWidth / 6)} {y1} {far} {y2} {x2} {y2}";
        return Element("path").With("d", way).Class(edge.IsBroken ? "broken" : "way");
    }

    /// <summary>A point and the word for it; where nothing is known or the text is gone, the point is hollow.</summary>
    private static IEnumerable<HtmlNode> Point(TimelineNode node, string words) =>
    [
        Element("circle")
            .With("cx", Number(X(node.Column))).With("cy", Number(Y(node.Row)))
            .With("r", Number(node.Sign is TimelineSign.Same or TimelineSign.Gap ? Radius - 3 : Radius))
            .Class(Class(node.Sign)),
        Text(X(node.Column), Y(node.Row) + WordsBelow, words, "words"),
    ];

    private static HtmlElement Text(int x, int y, string words, string name) =>
        Element("text", words).With("x", Number(x)).With("y", Number(y)).Class(name);

    private static string Class(TimelineSign sign) => sign switch
    {
        TimelineSign.Changed => "point changed",
        TimelineSign.Unsure => "point unsure",
        TimelineSign.Begins or TimelineSign.Back => "point begins",
        TimelineSign.Gone or TimelineSign.Elsewhere => "point gone",
        TimelineSign.Gap => "point gap",
        TimelineSign.Moved => "point moved",
        _ => "point",
    };

    private static int X(int column) => Left + (column * ColumnWidth);

    private static int Y(int row) => PointTop + (row * RowHeight);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
