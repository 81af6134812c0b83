using PolicyDiff.Core.Changes;
using PolicyDiff.Core.History;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Reporting.Tree;
using PolicyDiff.Reporting.Tree.Timelines;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.History;

/// <summary>Places the points of a line: a column per edition, a row per branch.</summary>
internal sealed class HistoryDrawing(RequirementLine line, ReportWords words)
{
    private readonly List<TimelineNode> _nodes = [];
    private readonly List<TimelineEdge> _edges = [];
    private readonly Dictionary<RequirementId, TimelineNode> _tips = [];
    private int _rows = 1;

    /// <summary>The drawing.</summary>
    public Timeline Draw()
    {
        var first = new TimelineNode(ColumnOf(line.Steps[0].Edition), 0, TimelineSign.Begins);
        _nodes.Add(first);
        _tips[line.First.Id] = first;
        foreach (var step in line.Steps.Skip(1))
        {
            Draw(step);
        }

        List<string> columns = [.. line.Editions.Select(edition => edition.Label)];
        IReadOnlyList<(TimelineSign, string)> legend =
            [.. _nodes.Select(node => node.Sign).Distinct().Order().Select(sign => (sign, words[$"History.Sign.{sign}"]))];
        var name = words.Format("History.Drawing.Name", line.Id);
        return new Timeline(name, Description(), columns, _nodes, _edges) { Legend = legend, Table = Table(name, columns) };
    }

    /// <summary>What a change is drawn as.</summary>
    public static TimelineSign SignOf(LineStepKind step, Change change) => change switch
    {
        { Right.Count: 0, Kind: ChangeKind.Repeated } => TimelineSign.Elsewhere,
        { Right.Count: 0 } => TimelineSign.Gone,
        _ when step == LineStepKind.Back => TimelineSign.Back,
        { IsLeftToReader: true } => TimelineSign.Unsure,
        { Substantive: true } => TimelineSign.Changed,
        { Moved: true } or { Kind: ChangeKind.Moved } => TimelineSign.Moved,
        { Kind: ChangeKind.Unchanged } => TimelineSign.Same,
        _ => TimelineSign.Reworded,
    };

    private void Draw(LineStep step)
    {
        var column = ColumnOf(step.Edition);
        foreach (var change in step.Changes.OrderBy(change => RowOf(change.Change)))
        {
            Draw(change, column, SignOf(step.Kind, change.Change));
        }

        if (step.Kind is LineStepKind.Gap or LineStepKind.Elsewhere)
        {
            var sign = step.Kind == LineStepKind.Gap ? TimelineSign.Gap : TimelineSign.Elsewhere;
            foreach (var (id, tip) in _tips.Where(tip => tip.Value.Column < column && !IsEnd(tip.Value.Sign)).ToList())
            {
                Add(id, [tip], new TimelineNode(column, tip.Row, sign));
            }
        }
    }

    private void Draw(LineChange change, int column, TimelineSign sign)
    {
        foreach (var joining in change.Joining)
        {
            _tips[joining.Id] = Keep(new TimelineNode(ColumnOf(change.From), _rows++, TimelineSign.Joins));
        }

        List<TimelineNode> from = [.. change.Change.Left.Where(unit => _tips.ContainsKey(unit.Id)).Select(unit => _tips[unit.Id])];
        var row = from.Select(tip => tip.Row).DefaultIfEmpty(0).Min();
        foreach (var left in change.Change.Left)
        {
            _tips.Remove(left.Id);
        }

        if (change.Change.Right.Count == 0)
        {
            Add(change.Change.Left[0].Id, from, new TimelineNode(column, row, sign));
        }

        for (var i = 0; i < change.Change.Right.Count; i++)
        {
            Add(change.Change.Right[i].Id, from, new TimelineNode(column, i == 0 ? row : _rows++, sign));
        }
    }

    private void Add(RequirementId id, IEnumerable<TimelineNode> from, TimelineNode node)
    {
        _tips[id] = Keep(node);
        _edges.AddRange(from.Select(tip =>
            new TimelineEdge(tip, node, node.Sign == TimelineSign.Gap || tip.Sign == TimelineSign.Gap || IsEnd(tip.Sign))));
    }

    private TimelineNode Keep(TimelineNode node)
    {
        _nodes.Add(node);
        return node;
    }

    private int RowOf(Change change) =>
        change.Left.Where(unit => _tips.ContainsKey(unit.Id)).Select(unit => _tips[unit.Id].Row).DefaultIfEmpty(int.MaxValue).Min();

    private static bool IsEnd(TimelineSign sign) => sign is TimelineSign.Gone or TimelineSign.Elsewhere;

    private int ColumnOf(PolicyEdition edition) => line.Editions.TakeWhile(other => other.Label != edition.Label).Count();

    /// <summary>Edition by edition what the points say: <c>2023 eerst gezien, 2024 gewijzigd</c>.</summary>
    private string Description() => string.Join(", ", _nodes.OrderBy(node => node.Column).ThenBy(node => node.Row)
        .Select(node => $"{line.Editions[node.Column].Label} {words[$"History.Sign.{node.Sign}"]}"));

    private Grid Table(string name, List<string> columns)
    {
        var rows = Enumerable.Range(0, _rows).Select(row => (IReadOnlyList<string>)
            [.. Enumerable.Range(0, columns.Count).Select(column => string.Join('\n', _nodes.Where(node =>
                node.Row == row && node.Column == column).Select(node => words[$"History.Sign.{node.Sign}"])))]);
        return Grid.OfTexts(GridRole.Plain, name, columns, rows);
    }
}
