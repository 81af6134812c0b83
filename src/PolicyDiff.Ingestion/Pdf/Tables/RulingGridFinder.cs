using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Ingestion.Pdf.Tables;

/// <summary>Finds the grids that ruling lines draw on a page.</summary>
internal static class RulingGridFinder
{
    private const double Touch = 2.5;
    private const double SameEdge = 3;
    private const int MostRulings = 6_000;

    /// <summary>The grids of at least two columns, from top to bottom.</summary>
    public static IReadOnlyList<RulingGrid> Find(IReadOnlyList<PdfRuling> rulings, double pageWidth, double pageHeight)
    {
        var lines = Joined([.. rulings.Where(ruling => IsOnPage(ruling, pageWidth, pageHeight))]);
        if (lines.Count > MostRulings)
        {
            return [];
        }

        return [.. Groups(lines).Select(Grid).OfType<RulingGrid>().OrderBy(grid => grid.Ys[0])];
    }

    private static bool IsOnPage(PdfRuling ruling, double width, double height) =>
        ruling.Box.Left > 1 && ruling.Box.Top > 1 && ruling.Box.Right < width - 1 && ruling.Box.Bottom < height - 1;

    /// <summary>Joins the pieces of each line: word processors draw a border cell by cell, some twice.</summary>
    private static List<PdfRuling> Joined(List<PdfRuling> rulings) =>
        [.. rulings.GroupBy(ruling => ruling.Horizontal)
            .OrderBy(group => group.Key)
            .SelectMany(group => InLine([.. group.OrderBy(Place)]).SelectMany(Pieces))];

    private static IEnumerable<List<PdfRuling>> InLine(List<PdfRuling> rulings)
    {
        const double Thin = 0.4;
        for (var i = 0; i < rulings.Count;)
        {
            var line = rulings.Skip(i).TakeWhile(ruling => Place(ruling) - Place(rulings[i]) <= Thin).ToList();
            i += line.Count;
            yield return line;
        }
    }

    private static List<PdfRuling> Pieces(List<PdfRuling> line)
    {
        List<PdfRuling> pieces = [];
        foreach (var ruling in line.OrderBy(Start))
        {
            if (pieces.Count > 0 && Start(ruling) <= End(pieces[^1]) + 1)
            {
                pieces[^1] = pieces[^1] with { Box = pieces[^1].Box.Union(ruling.Box) };
            }
            else
            {
                pieces.Add(ruling);
            }
        }

        return pieces;
    }

    private static List<List<PdfRuling>> Groups(List<PdfRuling> lines)
    {
        var group = Enumerable.Range(0, lines.Count).ToArray();
        for (var i = 0; i < lines.Count; i++)
        {
            for (var j = i + 1; j < lines.Count; j++)
            {
                if (Touches(lines[i].Box, lines[j].Box))
                {
                    Union(group, i, j);
                }
            }
        }

        return [.. lines.Select((line, i) => (Line: line, Group: Root(group, i)))
            .GroupBy(pair => pair.Group)
            .Select(pairs => pairs.Select(pair => pair.Line).ToList())];
    }

    private static int Root(int[] group, int i)
    {
        while (group[i] != i)
        {
            i = group[i] = group[group[i]];
        }

        return i;
    }

    private static void Union(int[] group, int i, int j) =>
        group[Math.Max(Root(group, i), Root(group, j))] = Math.Min(Root(group, i), Root(group, j));

    private static bool Touches(PdfBox a, PdfBox b) =>
        a.Left <= b.Right + Touch && b.Left <= a.Right + Touch && a.Top <= b.Bottom + Touch && b.Top <= a.Bottom + Touch;

    private static RulingGrid? Grid(List<PdfRuling> lines)
    {
        // A side that is open has no line, so the ends of the crossing lines are edges too.
        var xs = Edges(lines.Where(line => !line.Horizontal).Select(line => line.Box.Left)
            .Concat(Ends(lines.Where(line => line.Horizontal), line => line.Box.Left, line => line.Box.Right)));
        var ys = Edges(lines.Where(line => line.Horizontal).Select(line => line.Box.Top)
            .Concat(Ends(lines.Where(line => !line.Horizontal), line => line.Box.Top, line => line.Box.Bottom)));
        return xs.Count >= 3 && ys.Count >= 2 && lines.Any(line => line.Horizontal) ? new RulingGrid(xs, ys, lines) : null;
    }

    private static IEnumerable<double> Ends(IEnumerable<PdfRuling> lines, Func<PdfRuling, double> start, Func<PdfRuling, double> end)
    {
        var all = lines.ToList();
        return all.Count == 0 ? [] : [all.Min(start), all.Max(end)];
    }

    private static List<double> Edges(IEnumerable<double> places)
    {
        List<double> edges = [];
        foreach (var place in places.Order())
        {
            if (edges.Count == 0 || place - edges[^1] > SameEdge)
            {
                edges.Add(place);
            }
        }

        return edges;
    }

    private static double Place(PdfRuling ruling) => ruling.Horizontal ? ruling.Box.Top : ruling.Box.Left;

    private static double Start(PdfRuling ruling) => ruling.Horizontal ? ruling.Box.Left : ruling.Box.Top;

    private static double End(PdfRuling ruling) => ruling.Horizontal ? ruling.Box.Right : ruling.Box.Bottom;
}
