using System.Text.RegularExpressions;

namespace PolicyDiff.Dutch.Lexicon;

/// <summary>
/// Finds expressions that bind or loosen, with their polarity composed: <i>mag … geen</i> forbids, <i>hoeft niet</i> waives.
/// </summary>
/// <remarks>
/// <c>modals.txt</c> has <c>STRENGTH POLARITY | pattern | …</c>; words are compared by their roots, so that one form stands for all, and
/// <c>…</c> is a gap within the clause. Of expressions that begin at one word the longest wins. Plain statements (FACT) show nothing here.
/// </remarks>
public sealed partial class ModalExpressions
{
    private const int LongestGap = 10;
    private const string Gap = "…";

    private static readonly string Denial = WordRoots.Of("niet");

    private readonly Dictionary<string, List<(IReadOnlyList<string> Steps, ModalForce Force)>> _byFirst = new(StringComparer.Ordinal);
    private readonly HashSet<string> _denials = new(StringComparer.Ordinal);

    private ModalExpressions()
    {
        foreach (var row in WordList.Lines(typeof(ModalExpressions).Assembly, "modals.txt")
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        {
            if (row[0] is "NEG -")
            {
                _denials.UnionWith(row.Skip(1).Where(word => !word.Contains(' ', StringComparison.Ordinal)).Select(WordRoots.Of));
            }

            if (ForceOf(row[0]) is { } force)
            {
                foreach (var pattern in row.Skip(1))
                {
                    Add(pattern, force);
                }
            }
        }
    }

    /// <summary>The expressions of the program.</summary>
    public static ModalExpressions Default { get; } = new();

    /// <summary>The forces that a text shows, in order, each with the index of its first word and the index behind its last.</summary>
    /// <param name="roots">The roots of the words and signs of a text.</param>
    public IReadOnlyList<(ModalForce Force, int First, int Next)> Find(IReadOnlyList<string> roots)
    {
        var found = new List<(ModalForce Force, int First, int Next)>();
        for (var place = 0; place < roots.Count; place++)
        {
            var best = (_byFirst.GetValueOrDefault(roots[place]) ?? [])
                .Select(entry => (entry.Force, entry.Steps.Count, Next: Match(entry.Steps, 0, roots, place)))
                .Where(entry => entry.Next > 0)
                .OrderByDescending(entry => entry.Count)
                .ThenBy(entry => entry.Next)
                .FirstOrDefault();
            if (best.Next > 0)
            {
                found.Add((best.Force, place, best.Next));
            }
        }

        return [.. found.Where(
            one => !found.Exists(other => other != one
                && other.First <= one.First
                && other.Next >= one.Next
                && other.Next - other.First > one.Next - one.First))];
    }

    /// <summary>The force of a key such as <c>PERMIT -</c>; null for keys that show none.</summary>
    private static ModalForce? ForceOf(string key) => key switch
    {
        "DUTY +" or "OPTION -" => ModalForce.Obliged,
        "DUTY -" or "PERMIT -" => ModalForce.Forbidden,
        "STRONGADVICE +" => ModalForce.Expected,
        "ADVICE +" or "EFFORT +" => ModalForce.Advised,
        "PERMIT +" => ModalForce.Permitted,
        "OPTION +" => ModalForce.Waived,
        _ => null,
    };

    // Behind a verb that comes first stands who acts: "spant u zich in".
    private static bool IsSubject(string root) => root is "u" or "wij" or "we" or "hij" or "zij" or "ze";

    // What "niet" does to a modal, every other denial does: "mag geenszins", "mag noch".
    private bool IsStep(string step, string root) => string.Equals(step, root, StringComparison.Ordinal)
        || (string.Equals(step, Denial, StringComparison.Ordinal) && _denials.Contains(root));

    private int Match(IReadOnlyList<string> steps, int step, IReadOnlyList<string> roots, int place)
    {
        if (step == steps.Count)
        {
            return place;
        }

        if (steps[step] is not Gap)
        {
            return place < roots.Count && IsStep(steps[step], roots[place]) ? Match(steps, step + 1, roots, place + 1)
                : step == 1 && place < roots.Count && IsSubject(roots[place]) ? Match(steps, step, roots, place + 1)
                : -1;
        }

        for (var next = place; next <= Math.Min(roots.Count, place + LongestGap); next++)
        {
            if (Match(steps, step + 1, roots, next) is var end && end > 0)
            {
                return end;
            }

            if (next < roots.Count && roots[next] is "." or ";" or ":" or "|" or ",")
            {
                return -1;
            }
        }

        return -1;
    }

    private void Add(string pattern, ModalForce force)
    {
        List<string> steps = [.. Words()
            .Matches(FoldedText.Of(pattern))
            .Select(match => match.Value is Gap ? Gap : WordRoots.Of(match.Value))];
        if (steps.Count > 0 && steps[0] is not Gap)
        {
            if (!_byFirst.TryGetValue(steps[0], out var list))
            {
                _byFirst.Add(steps[0], list = []);
            }

            list.Add((steps, force));
        }
    }

    [GeneratedRegex("…|[a-z0-9]+(?:[-'][a-z0-9]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
