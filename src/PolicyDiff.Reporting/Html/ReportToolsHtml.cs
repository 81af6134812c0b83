using PolicyDiff.Reporting.Tree;
using PolicyDiff.Reporting.Wording;
using static PolicyDiff.Reporting.Html.HtmlNode;

namespace PolicyDiff.Reporting.Html;

/// <summary>Lays out the controls: the view, which needs no script, and the filters, which the script shows once it runs.</summary>
internal sealed class ReportToolsHtml(ReportWords words)
{
    /// <summary>The controls for what can be filtered by.</summary>
    public HtmlElement Of(ChangeFilters filters) =>
        Element("div", View(), Form(filters)).Class("tools").With("role", "region").With("aria-label", words["Html.Tools"]);

    /// <summary>The choice between quotes side by side and woven into one; it works by style alone.</summary>
    public HtmlElement View() =>
        Element(
            "fieldset",
            Element("legend", words["Html.View"]),
            Radio("beside", words["Html.Beside"], isFirst: true),
            Radio("woven", words["Html.Woven"], isFirst: false))
            .Class("view");

    private static HtmlElement Radio(string value, string name, bool isFirst)
    {
        var button = Element("input")
            .With("type", "radio")
            .With("name", "view")
            .With("value", value)
            .With("id", $"pd-view-{value}")
            .With("autocomplete", "off")
            .With("checked", isFirst ? "" : null);
        return Element("label", button, Space, name);
    }

    private HtmlElement Form(ChangeFilters filters)
    {
        var search = Element("input").With("type", "search").With("name", "text").With("id", "pd-search");
        return Element(
                "form",
                Element("label", Element("span", words["Html.Search"]), search),
                Choice("kind", words["Html.Kind"], filters.Kinds),
                Choice("subject", words["Html.Subject"], filters.Themes),
                Choice("weight", words["Html.Weight"], filters.Weights),
                Element("button", words["Html.Reset"]).With("type", "reset"),
                Element("button", words["Html.Unfold"]).With("type", "button").With("data-unfold"),
                Element("p").Class("shown").With("role", "status").With("data-shown", words["Html.Shown"]),
                Keys())
            .With("role", "search")
            .With("aria-label", words["Html.Filters"])
            .With("autocomplete", "off")
            .With("data-filters")
            .With("hidden");
    }

    private HtmlElement Choice(string name, string label, IEnumerable<(string Value, string Name)> choices)
    {
        var any = Element("option", words["Html.Any"]).With("value", " ").With("selected");
        var options = choices.Select(choice => Element("option", choice.Name).With("value", choice.Value));
        return Element("label", Element("span", label), Element("select", options.Prepend(any)).With("name", name));
    }

    /// <summary>Keys of one letter can be switched off, for who speaks to the computer (WCAG 2.2, 2.1.4).</summary>
    private HtmlElement Keys()
    {
        var box = Element("input").With("type", "checkbox").With("name", "keys").With("checked");
        return Element("label", box, Space, words["Html.Keys"]).Class("keys");
    }
}
