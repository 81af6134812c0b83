using PolicyDiff.Pipeline.Names;
using PolicyDiff.Reporting.Html;
using PolicyDiff.Web.Requests;
using static PolicyDiff.Reporting.Html.HtmlNode;

namespace PolicyDiff.Web.Pages;

/// <summary>The parts of forms that ask for a page: each field has its label, and holds what the address says now.</summary>
internal sealed class FormParts(PageRequest request)
{
    /// <summary>A form whose fields become the query of an address; the language of the address goes along.</summary>
    /// <param name="path">The path.</param>
    /// <param name="label">What it is for, for who cannot see it.</param>
    /// <param name="fields">The fields and the button.</param>
    public HtmlElement Form(string path, string label, params IEnumerable<HtmlNode?> fields) =>
        Element("form", [.. fields, Hidden(Addresses.QueryNames.Language, request.Text(Addresses.QueryNames.Language))])
            .With("action", path).With("method", "get").Class("ask").With("role", "search").With("aria-label", label);

    /// <summary>A field of text.</summary>
    public HtmlElement Text(string name, string labelKey, string type = "text") =>
        Labelled(labelKey, Element("input").With("type", type).With("name", name).With("value", request.Text(name) ?? string.Empty));

    /// <summary>A choice of one, or of any.</summary>
    public HtmlElement Choice(string name, string labelKey, IEnumerable<string> values) =>
        Choice(name, labelKey, values.Select(value => (value, value)));

    /// <summary>A choice of one with names of their own, or of any.</summary>
    public HtmlElement Choice(string name, string labelKey, IEnumerable<(string Value, string Name)> values) =>
        Labelled(labelKey, Select(name, values.Prepend((string.Empty, request.Messages["Form.Any"])), request.Text(name) ?? string.Empty));

    /// <summary>A choice of one that is always made.</summary>
    public HtmlElement Required(string name, string labelKey, IEnumerable<(string Value, string Name)> values, string? usual) =>
        Labelled(labelKey, Select(name, values, request.Text(name) ?? usual ?? string.Empty));

    /// <summary>Boxes to tick, under one name.</summary>
    public HtmlElement Boxes(string name, string labelKey, IEnumerable<string> values)
    {
        List<string> choices = [.. values];
        var ticked = request.List(name).Select(asked => Meant(asked, choices)).ToList();
        return Element("fieldset", choices.Select(value => Element(
                "label",
                Element("input")
                    .With("type", "checkbox")
                    .With("name", name)
                    .With("value", value)
                    .When(ticked.Contains(value, StringComparer.Ordinal), "checked"),
                Space,
                value)).Prepend(Element("legend", request.Messages[labelKey])));
    }

    /// <summary>A box to tick.</summary>
    public HtmlElement Box(string name, string value, string labelKey, bool isTicked) => Element(
        "label",
        Element("input").With("type", "checkbox").With("name", name).With("value", value).When(isTicked, "checked"),
        Space,
        request.Messages[labelKey]).Class("box");

    /// <summary>The button that asks.</summary>
    public HtmlElement Button(string labelKey) => Element("button", request.Messages[labelKey]).With("type", "submit");

    /// <summary>A value that the reader does not see; nothing where it is null.</summary>
    public static HtmlElement? Hidden(string name, string? value) =>
        value is null ? null : Element("input").With("type", "hidden").With("name", name).With("value", value);

    private HtmlElement Labelled(string labelKey, HtmlElement field) =>
        Element("label", Element("span", request.Messages[labelKey]), field);

    /// <summary>
    /// The value that an address names, in any of its forms, is chosen; one that is none of the choices becomes one, so that nothing is
    /// lost.
    /// </summary>
    private static HtmlElement Select(string name, IEnumerable<(string Value, string Name)> values, string asked)
    {
        List<(string Value, string Name)> choices = [.. values];
        var chosen = Meant(asked, [.. choices.Select(choice => choice.Value)]);
        if (chosen is null)
        {
            choices.Add((asked, asked));
        }

        return Element(
            "select",
            choices.Select(choice => Element("option", choice.Name)
                .With("value", choice.Value)
                .When(choice.Value == (chosen ?? asked), "selected")))
            .With("name", name);
    }

    private static string? Meant(string asked, IReadOnlyList<string> values) =>
        values.FirstOrDefault(value => string.Equals(value, asked, StringComparison.OrdinalIgnoreCase))
        ?? (NameMatcher.Find(asked, values.Where(value => value.Length > 0)) is [var only] ? only : null);
}
