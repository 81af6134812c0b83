using System.Text;

namespace PolicyDiff.Dutch.Analysis.Families;

/// <summary>
/// Tells whether two stems are forms of one word beyond what a stemmer sees:
/// <i>wegen</i> and <i>gewogen</i>, <i>indienen</i> and <i>dient … in</i>.
/// </summary>
/// <remarks>
/// Heuristic: a strong verb changes its vowels and takes <i>ge-</i>, a separable verb drops its particle. So particles and <i>ge-</i> are
/// taken off and consonants compared. Meant for words of two wordings of one sentence, where a chance likeness is rare; not for search.
/// </remarks>
public static class WordFamily
{
    private const int LongCommonBeginning = 5;
    private const double LargeShare = 0.6;
    private const int ShortestRoot = 3;
    private const int ManyConsonants = 5;

    private static readonly IReadOnlyList<string> Particles =
        [.. WordList.Lines(typeof(WordFamily).Assembly, "particles.txt")
            .OrderByDescending(particle => particle.Length)
            .ThenBy(particle => particle, StringComparer.Ordinal)];

    /// <summary>Whether two stems are likely forms of one word. Symmetric.</summary>
    public static bool AreRelated(string one, string other) =>
        string.Equals(one, other, StringComparison.Ordinal) || BeginAlike(one, other) || HaveOneRoot(Roots(one), Roots(other));

    /// <summary>
    /// The stem without the <i>ge-</i> and the <i>-t</i> or <i>-d</i> of a verb form:
    /// <c>gestuurd</c> and <c>stuurt</c> become <c>stuur</c>; other stems stay as they are.
    /// </summary>
    public static string RootOf(string stem)
    {
        var root = stem.StartsWith("ge", StringComparison.Ordinal) && stem.Length >= 2 + ShortestRoot + 1 ? stem[2..] : stem;
        var ending = root.Length > ShortestRoot + 1 && root[^1] is 't' or 'd' && root[^2] is not ('h' or 'c' or 's');
        root = ending ? root[..^1] : root;
        return root.Length >= 3 && root[^1] == root[^2] ? root[..^1] : root;
    }

    private static bool BeginAlike(string one, string other)
    {
        var common = one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        return common >= LongCommonBeginning && common >= LargeShare * Math.Max(one.Length, other.Length);
    }

    private static bool HaveOneRoot(IReadOnlyList<Root> ones, IReadOnlyList<Root> others) =>
        ones.Any(one => others.Any(other => Matches(one, other)));

    private static bool Matches(Root one, Root other) =>
        string.Equals(one.Text, other.Text, StringComparison.Ordinal)
        || (one.Text[0] == other.Text[0] && HaveTheSameConsonants(one, other));

    private static bool HaveTheSameConsonants(Root one, Root other)
    {
        var consonants = Consonants(one.Text);
        return (one.IsParticiple != other.IsParticiple || consonants.Length >= ManyConsonants)
            && string.Equals(consonants, Consonants(other.Text), StringComparison.Ordinal);
    }

    private static List<Root> Roots(string stem)
    {
        var roots = new List<Root> { new(stem.Length > 0 ? stem : "-", false) };
        AddParticiple(stem, roots);
        foreach (var particle in Particles)
        {
            if (particle.Length > 1 && stem.StartsWith(particle, StringComparison.Ordinal) && stem.Length - particle.Length >= ShortestRoot)
            {
                roots.Add(new Root(stem[particle.Length..], false));
                AddParticiple(stem[particle.Length..], roots);
                break;
            }
        }

        return roots;
    }

    private static void AddParticiple(string stem, List<Root> roots)
    {
        if (stem.StartsWith("ge", StringComparison.Ordinal) && stem.Length - 2 >= ShortestRoot)
        {
            roots.Add(new Root(stem[2..], true));
        }
    }

    private static string Consonants(string root)
    {
        var consonants = new StringBuilder();
        foreach (var c in root.Where(c => c is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y')))
        {
            var folded = c switch { 'v' => 'f', 'z' => 's', 'd' => 't', _ => c };
            if (consonants.Length == 0 || consonants[^1] != folded)
            {
                consonants.Append(folded);
            }
        }

        return consonants.ToString();
    }

    private readonly record struct Root(string Text, bool IsParticiple);
}
