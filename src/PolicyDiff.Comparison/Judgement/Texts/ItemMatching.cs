using PolicyDiff.Core.Text;

namespace PolicyDiff.Comparison.Judgement.Texts;

/// <summary>
/// How well each item of two wordings is answered by the other wording, in [0, 1]: by
/// the same root or family, a compound of its parts, an abbreviation.
/// </summary>
internal sealed class ItemMatching
{
    private const double Same = 0.8;
    private const int LongEnoughForSlip = 7;

    private readonly JudgedText _left;
    private readonly JudgedText _right;
    private readonly double[] _ofLeft;
    private readonly double[] _ofRight;

    private ItemMatching(JudgedText left, JudgedText right)
    {
        (_left, _right) = (left, right);
        (_ofLeft, _ofRight) = (new double[left.Items.Count], new double[right.Items.Count]);
    }

    /// <summary>How well the items of the left are answered, in their order.</summary>
    public IReadOnlyList<double> OfLeft => _ofLeft;

    /// <summary>How well the items of the right are answered, in their order.</summary>
    public IReadOnlyList<double> OfRight => _ofRight;

    /// <summary>Matches the items of two texts. What the lead of either side says too counts as answered.</summary>
    public static ItemMatching Of(JudgedText left, JudgedText right, IReadOnlyList<ContentItem> leads)
    {
        var matching = new ItemMatching(left, right);
        matching.MatchWords();
        MatchCompounds(left, matching._ofLeft, right, matching._ofRight);
        MatchCompounds(right, matching._ofRight, left, matching._ofLeft);
        MatchParts(left, matching._ofLeft, right);
        MatchParts(right, matching._ofRight, left);
        Abbreviations.Match(left, matching._ofLeft, right, matching._ofRight);
        Abbreviations.Match(right, matching._ofRight, left, matching._ofLeft);
        MatchLeads(left.Items, matching._ofLeft, leads);
        MatchLeads(right.Items, matching._ofRight, leads);
        return matching;
    }

    /// <summary>Likeness of two items in [0, 1].</summary>
    public static double Likeness(ContentItem one, ContentItem other)
    {
        if (one.Unit.Roots.SequenceEqual(other.Unit.Roots, StringComparer.Ordinal)
            || (one.Unit.Families.Count > 0 && one.Unit.Families.Overlaps(other.Unit.Families))
            || (one.Party is not null && string.Equals(one.Party, other.Party, StringComparison.Ordinal)))
        {
            return 1;
        }

        return one.Unit.Roots.Count == 1 && other.Unit.Roots.Count == 1 ? CommonBeginning(one.Unit.Roots[0], other.Unit.Roots[0]) : 0;
    }

    private double LikenessOrNear(ContentItem one, ContentItem other) =>
        Math.Max(
            Likeness(one, other),
            one.Unit.Families.Count > 0 && other.Unit.Families.Count > 0 && _left.Lexicon.AreNear(one.Unit.Families, other.Unit.Families)
                ? Same
                : 0);

    private static double CommonBeginning(string one, string other)
    {
        var (common, longest) = (one.AsSpan().CommonPrefixLength(other), Math.Max(one.Length, other.Length));
        return common >= 5 && common >= 0.7 * longest ? 0.9
            : common >= 4 && common >= 0.8 * longest ? 0.8
            : longest >= LongEnoughForSlip
                && common >= 1
                && Math.Abs(one.Length - other.Length) <= 1
                && EditDistance.Between(one, other) <= 1 ? 0.9
            : 0;
    }

    /// <summary>The best pairs first, each item once; a word said again counts as answered too.</summary>
    private void MatchWords()
    {
        var pairs = _left.Items.Index().SelectMany(l => _right.Items.Index()
                .Select(r => (Likeness: LikenessOrNear(l.Item, r.Item), Left: l.Index, Right: r.Index)).Where(pair => pair.Likeness > 0))
            .OrderByDescending(pair => pair.Likeness)
            .ThenBy(pair => Math.Abs(((double)pair.Left / _left.Items.Count) - ((double)pair.Right / _right.Items.Count)))
            .ThenBy(pair => pair.Left + pair.Right)
            .ThenBy(pair => Math.Abs(pair.Left - pair.Right))
            .ToList();
        var (takenLeft, takenRight) = (new bool[_left.Items.Count], new bool[_right.Items.Count]);
        foreach (var (likeness, left, right) in pairs.Where(pair => !takenLeft[pair.Left] && !takenRight[pair.Right]))
        {
            if (!takenLeft[left] && !takenRight[right])
            {
                (takenLeft[left], takenRight[right]) = (true, true);
                (_ofLeft[left], _ofRight[right]) = (likeness, likeness);
            }
        }

        foreach (var (likeness, left, right) in pairs)
        {
            _ofLeft[left] = Math.Max(_ofLeft[left], takenLeft[left] ? 0 : 0.9 * likeness);
            _ofRight[right] = Math.Max(_ofRight[right], takenRight[right] ? 0 : 0.9 * likeness);
        }
    }

    /// <summary>A compound that the words of the other side cover: <i>huisartsverwijzing</i>, <i>verwijzing van de huisarts</i>.</summary>
    private static void MatchCompounds(JudgedText here, double[] ofHere, JudgedText there, double[] ofThere)
    {
        foreach (var (index, item) in here.Items.Index()
            .Where(entry => ofHere[entry.Index] < 0.9 && entry.Item.Unit.Roots is [{ Length: >= 6 }]))
        {
            var word = item.Unit.Roots[0].Replace("-", string.Empty, StringComparison.Ordinal);
            var covered = new bool[word.Length];
            List<int> used = [.. there.Items.Index()
                .Where(entry => entry.Item.Unit.Roots.Any(root => Covers(word, root, covered)))
                .Select(entry => entry.Index)];
            var share = (double)covered.Count(isCovered => isCovered) / word.Length;
            if (share >= 0.4)
            {
                ofHere[index] = Math.Max(ofHere[index], share >= 0.75 ? 1 : 0.6);
                used.ForEach(part => ofThere[part] = Math.Max(ofThere[part], share >= 0.75 ? 1 : Same));
            }
        }
    }

    private static bool Covers(string word, string root, bool[] covered)
    {
        if (root.Length < 3 || string.Equals(root, word, StringComparison.Ordinal))
        {
            return false;
        }

        var found = false;
        foreach (var part in (IEnumerable<string>)(root.Length > 6 ? [root, root[..^1]] : [root]))
        {
            var at = word.IndexOf(part, StringComparison.Ordinal);
            var isInside = at > 0 && (at + part.Length >= word.Length - 1 || part.Length >= 5);
            if ((at == 0 || isInside) && (part.Length >= 4 || at == 0 || at + part.Length == word.Length))
            {
                Array.Fill(covered, true, at, part.Length);
                found = true;
            }
        }

        return found;
    }

    /// <summary>
    /// A word that begins or ends a compound of the other side: <i>overeenkomst</i>,
    /// <i>zorgovereenkomst</i>; <i>zon-</i> and <i>zondagen</i>.
    /// </summary>
    private static void MatchParts(JudgedText here, double[] ofHere, JudgedText there)
    {
        var roots = there.Items.SelectMany(item => item.Unit.Roots).ToHashSet(StringComparer.Ordinal);
        foreach (var (index, item) in here.Items.Index()
            .Where(entry => ofHere[entry.Index] < Same
                && entry.Item.Unit.Roots is [{ } root]
                && (root.Length >= 4 || here.IsCutShort(entry.Item.Unit))))
        {
            var root = item.Unit.Roots[0];
            ofHere[index] = roots.Any(other => other.Length > root.Length + 2
                && (other.EndsWith(root, StringComparison.Ordinal) || other.StartsWith(root, StringComparison.Ordinal)))
                ? Same
                : ofHere[index];
        }
    }

    private static void MatchLeads(IReadOnlyList<ContentItem> items, double[] answered, IReadOnlyList<ContentItem> leads)
    {
        foreach (var (index, item) in items.Index().Where(entry => answered[entry.Index] < Same))
        {
            answered[index] = leads.Any(lead => Likeness(item, lead) >= 0.9) ? Same : answered[index];
        }
    }
}
