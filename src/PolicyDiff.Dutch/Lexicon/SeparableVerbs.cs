namespace PolicyDiff.Dutch.Lexicon;

/// <summary>The separable verbs of <c>separable-verbs.txt</c>: <c>indienen</c> is <c>in</c> with <c>dienen</c>.</summary>
internal static class SeparableVerbs
{
    private static readonly Dictionary<(string Particle, string Verb), string> Roots = ByParts();

    /// <summary>The root of the verb that a particle and a verb make together; null where they make none.</summary>
    /// <param name="particle">The particle.</param>
    /// <param name="verbRoot">The root of the other part.</param>
    public static string? Of(string particle, string verbRoot) => Roots.GetValueOrDefault((particle, verbRoot));

    private static Dictionary<(string Particle, string Verb), string> ByParts()
    {
        Dictionary<(string Particle, string Verb), string> roots = [];
        foreach (var row in WordRoots.Rows("separable-verbs.txt"))
        {
            foreach (var verb in row.Skip(1).Select(FoldedText.Of).Where(verb => verb.Length > row[0].Length))
            {
                roots.TryAdd((row[0], WordRoots.Of(verb[row[0].Length..])), WordRoots.Of(verb));
            }
        }

        return roots;
    }
}
