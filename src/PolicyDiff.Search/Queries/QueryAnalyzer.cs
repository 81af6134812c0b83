using PolicyDiff.Core.Search.Queries;
using PolicyDiff.Core.Text;
using PolicyDiff.Dutch.Analysis;
using PolicyDiff.Search.Terms;

namespace PolicyDiff.Search.Queries;

/// <summary>Makes terms of the words of a query, by the chain that made those of the index.</summary>
/// <param name="analyzer">The chain.</param>
/// <param name="abbreviations">What abbreviations stand for.</param>
internal sealed class QueryAnalyzer(Analyzer analyzer, QueryAbbreviations abbreviations)
{
    /// <summary>How much a part of a compound counts beside the compound itself.</summary>
    private const double PartWeight = 0.6;

    private readonly QueryReader _reader = new(analyzer);

    /// <summary>The words of a text without stop words.</summary>
    public IReadOnlyList<QueryWord> Words(string text) => _reader.Words(text);

    /// <summary>The nodes for a query.</summary>
    /// <param name="clauses">Its words and phrases.</param>
    /// <param name="rescue">Terms that stand in for a word that the index does not hold; empty for none.</param>
    public SearchQuery Analyze(IReadOnlyList<QueryClause> clauses, Func<QueryWord, IReadOnlyList<WeightedTerm>> rescue)
    {
        List<SearchNode> required = [];
        List<SearchNode> optional = [];
        foreach (var clause in clauses.Where(clause => !clause.Excluded))
        {
            if (WordOf(clause) is { } word)
            {
                optional.AddRange(Words(word).SelectMany(single => Nodes(single, rescue)));
            }
            else if (Alternatives(clause, rescue) is { } node)
            {
                (clause.Alternatives.Any(operand => operand.Kind is OperandKind.Phrase) ? required : optional).Add(node);
            }
        }

        var text = TextOf(clauses);
        optional.AddRange(abbreviations.WrittenOut(Pieces(text)).Select(written => new AnyOfNode([written.Form, written.Phrase])));
        optional.AddRange(_reader.Readings(text).Select(reading => new ConceptNode(reading.Span.In(text), reading.Terms)));
        return new SearchQuery { Required = required, Optional = optional, Excluded = Excluded(clauses) };
    }

    /// <summary>The query that only those passages fit that hold every word, in one form or another, or one of each alternative.</summary>
    /// <param name="clauses">Its words and phrases.</param>
    /// <param name="rescue">Terms that stand in for a word that the index does not hold; empty for none.</param>
    public SearchQuery Demand(IReadOnlyList<QueryClause> clauses, Func<QueryWord, IReadOnlyList<WeightedTerm>> rescue)
    {
        var alternatives = clauses.Where(clause => !clause.Excluded && WordOf(clause) is null)
            .Select(clause => Alternatives(clause, rescue))
            .OfType<SearchNode>();
        return new SearchQuery { Required = [.. alternatives, .. Demands(TextOf(clauses), rescue)], Excluded = Excluded(clauses) };
    }

    /// <summary>The terms of the words that dates and amounts are made of: nobody mistypes <i>procent</i> behind a number.</summary>
    /// <param name="clauses">The words and phrases of a query.</param>
    public IReadOnlySet<string> WordsOfValues(IReadOnlyList<QueryClause> clauses)
    {
        var text = TextOf(clauses);
        TextSpan[] values = [.. _reader.Readings(text).Where(reading => reading.IsValue).Select(reading => reading.Span)];
        return Words(text).Where(word => values.Any(word.Span.Overlaps)).Select(word => word.Term).ToHashSet(StringComparer.Ordinal);
    }

    private static string? WordOf(QueryClause clause) => clause.Alternatives is [{ Kind: OperandKind.Word } word] ? word.Text : null;

    private static string TextOf(IReadOnlyList<QueryClause> clauses) =>
        string.Join(' ', clauses.Where(clause => !clause.Excluded).Select(WordOf).OfType<string>());

    private static SearchNode Join(SearchNode[] nodes) => nodes.Length == 1 ? nodes[0] : new AnyOfNode(nodes);

    private List<QueryWord> Pieces(string text) => [.. Words(text).Where(word => !word.IsJoined)];

    private IReadOnlyList<SearchNode> Excluded(IReadOnlyList<QueryClause> clauses) => [.. clauses
        .Where(clause => clause.Excluded)
        .SelectMany(clause => clause.Alternatives)
        .Select(operand => Single(operand, _ => []))
        .OfType<SearchNode>()];

    private SearchNode? Alternatives(QueryClause clause, Func<QueryWord, IReadOnlyList<WeightedTerm>> rescue)
    {
        SearchNode[] alternatives = [.. clause.Alternatives.Select(operand => Single(operand, rescue)).OfType<SearchNode>()];
        return alternatives.Length == 0 ? null : Join(alternatives);
    }

    /// <summary>One node a word. Where several words say one thing, that or all of the words.</summary>
    private IEnumerable<SearchNode> Demands(string text, Func<QueryWord, IReadOnlyList<WeightedTerm>> rescue)
    {
        var (pieces, readings) = (Pieces(text), _reader.Readings(text));
        var isCovered = new bool[pieces.Count];
        List<SearchNode> demands = [];
        foreach (var (first, count, node) in Covers(text, pieces, readings))
        {
            SearchNode[] words = [.. Enumerable.Range(first, count).Select(i => Any(pieces[i], readings, rescue))];
            demands.Add(words.Length == 0 ? node : new AnyOfNode([node, new AllOfNode(words)]));
            Array.Fill(isCovered, true, first, count);
        }

        return demands.Concat(pieces.Where((_, i) => !isCovered[i]).Select(word => Any(word, readings, rescue)));
    }

    /// <summary>What stands for several words: a word that hyphens part, a date or amount, an abbreviation.</summary>
    private IEnumerable<(int First, int Count, SearchNode Node)> Covers(
        string text, List<QueryWord> pieces, IReadOnlyList<QueryReading> readings)
    {
        var joined = Words(text).Where(word => word.IsJoined).Select(word => (word.Span, Node: (SearchNode)Whole(word, _ => [])));
        var values = readings.Where(reading => reading.IsValue)
            .Select(reading => (reading.Span, Node: (SearchNode)new ConceptNode(reading.Span.In(text), reading.Terms)));
        foreach (var (span, node) in joined.Concat(values))
        {
            var within = pieces.Index().Where(piece => piece.Item.Span.Overlaps(span)).Select(piece => piece.Index).ToArray();
            yield return (within.FirstOrDefault(), within.Length, node);
        }

        foreach (var written in abbreviations.WrittenOut(pieces))
        {
            yield return (written.First, written.Count, written.Form);
        }
    }

    private SearchNode Any(
        QueryWord word, IReadOnlyList<QueryReading> readings, Func<QueryWord, IReadOnlyList<WeightedTerm>> rescue) => Join(
    [
        Whole(word, rescue),
        .. abbreviations.Phrases(word),
        .. readings.Where(reading => IsOtherForm(reading) && reading.Span == word.Span)
            .Select(reading => new ConceptNode(word.Word, reading.Terms)),
    ]);

    private static bool IsOtherForm(QueryReading reading) => reading.Terms[0].Term.StartsWith(TermMarks.Root, StringComparison.Ordinal);

    /// <summary>One node for an operand; null for one without words.</summary>
    private SearchNode? Single(Operand operand, Func<QueryWord, IReadOnlyList<WeightedTerm>> rescue)
    {
        if (operand.Kind is OperandKind.Prefix)
        {
            return PrefixOf(operand.Text);
        }

        var words = Words(operand.Text);
        QueryWord[] pieces = [.. words.Where(word => !word.IsJoined)];
        SearchNode[] nodes = pieces.Length switch
        {
            0 => [],
            1 when operand.Kind is OperandKind.Word => [Whole(pieces[0], rescue)],
            _ => [PhraseOf(operand, pieces)],
        };
        var joined = operand.Kind is OperandKind.Word ? words.Where(word => word.IsJoined) : [];
        nodes = [.. nodes, .. joined.Select(word => Whole(word, _ => []))];
        return nodes.Length == 0 ? null : Join(nodes);
    }

    private static PhraseNode PhraseOf(Operand operand, IReadOnlyList<QueryWord> pieces) =>
        new(operand.Text, [.. pieces.Select(word => word.Term)])
        {
            Wording = operand.Kind is OperandKind.Phrase ? ExactWords.Of(operand.Text) : [],
        };

    /// <summary>The beginning of a word is not stemmed. Of several words, the last one is the beginning.</summary>
    private static PrefixNode? PrefixOf(string text) => ExactWords.Of(text) is [.., var last] ? new PrefixNode(last) : null;

    private IEnumerable<SearchNode> Nodes(QueryWord word, Func<QueryWord, IReadOnlyList<WeightedTerm>> rescue)
    {
        var meaning = abbreviations.SingleWord(word);
        yield return Whole(word, rescue);
        foreach (var phrase in abbreviations.Phrases(word))
        {
            yield return phrase;
        }

        foreach (var part in (meaning ?? word).Parts)
        {
            yield return new ConceptNode(word.Word, [new WeightedTerm(part, PartWeight)]);
        }
    }

    /// <summary>
    /// The word as typed counts 1: by itself, and as one of the forms of its root, which stands wherever it does. A word with an
    /// abbreviation has no root, so that both find the same.
    /// </summary>
    private ConceptNode Whole(QueryWord word, Func<QueryWord, IReadOnlyList<WeightedTerm>> rescue)
    {
        var synonyms = abbreviations.Synonyms(word.Term);
        var root = synonyms.Count > 1 ? null : word.Root;
        var own = root is null ? 1 : 1 - QueryReader.RootWeight;
        var terms = synonyms.Order(StringComparer.Ordinal).Select(term => new WeightedTerm(term, own));
        IEnumerable<WeightedTerm> forms = root is null ? [] : [new WeightedTerm(root, QueryReader.RootWeight)];
        return new ConceptNode(word.Word, [.. terms, .. forms, .. rescue(word)]) { CountedBy = root };
    }
}
