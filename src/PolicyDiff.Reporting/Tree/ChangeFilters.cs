namespace PolicyDiff.Reporting.Tree;

/// <summary>By what the changes of a page can be filtered: values with their names, in the order to show them.</summary>
/// <param name="Kinds">What happened.</param>
/// <param name="Themes">What it is about.</param>
/// <param name="Weights">How much it weighs for who must comply.</param>
internal sealed record ChangeFilters(
    IReadOnlyList<(string Value, string Name)> Kinds,
    IReadOnlyList<(string Value, string Name)> Themes,
    IReadOnlyList<(string Value, string Name)> Weights);
