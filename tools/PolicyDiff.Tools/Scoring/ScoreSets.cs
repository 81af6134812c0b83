namespace PolicyDiff.Tools.Scoring;

/// <summary>Every set that can be scored.</summary>
internal static class ScoreSets
{
    /// <summary>The sets that are scored where none is named.</summary>
    public static IReadOnlyList<IScoreSet> Usual { get; } =
        [new StructureSet(), new RealHeadingsSet(), new ChangesSet(), new DeclaredSet(), new AlignmentSet()];

    /// <summary>All sets.</summary>
    public static IReadOnlyList<IScoreSet> All { get; } = [.. Usual, new SearchSet(), new JudgementSet(), new RolesSet()];

    /// <summary>The sets of these names, in the order of the names.</summary>
    /// <exception cref="ToolException">There is no set of a name.</exception>
    public static IReadOnlyList<IScoreSet> Named(IEnumerable<string> names) => [.. names.Select(Named)];

    private static IScoreSet Named(string name) => All.FirstOrDefault(set => string.Equals(set.Name, name, StringComparison.Ordinal))
        ?? throw new ToolException($"There is no set {name}; there are {string.Join(", ", All.Select(static set => set.Name))}.");
}
