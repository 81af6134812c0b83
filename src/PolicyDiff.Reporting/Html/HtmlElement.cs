namespace PolicyDiff.Reporting.Html;

/// <summary>An element of a page.</summary>
/// <param name="Tag">Its name.</param>
/// <param name="Content">What it holds.</param>
public sealed record HtmlElement(string Tag, IReadOnlyList<HtmlNode> Content) : HtmlNode(string.Empty)
{
    /// <summary>Its attributes, in the order in which they are written; an empty value leaves only the name.</summary>
    public IReadOnlyList<(string Name, string Value)> Attributes { get; private init; } = [];

    /// <summary>The element with one more attribute; as it is where the value is null.</summary>
    public HtmlElement With(string name, string? value = "") =>
        value is null ? this : this with { Attributes = [.. Attributes, (name, value)] };

    /// <summary>The element with an attribute where a condition holds.</summary>
    public HtmlElement When(bool holds, string name, string value = "") => holds ? With(name, value) : this;

    /// <summary>The element with a class for the style of the page.</summary>
    public HtmlElement Class(string name) => With("class", name);
}
