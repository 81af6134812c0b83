using PolicyDiff.Core.Changes;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Html;

/// <summary>Lays out the controls: the view, which needs no script, and the filters, which the script shows once it runs.</summary>
internal sealed class ReportToolsHtml(HtmlPage page, ReportWords words, ChangeGroupWords groups)
{
    /// <summary>Writes the controls for some changes.</summary>
    public void Write(IReadOnlyList<Change> changes)
    {
        using (page.In("div", ("class", "tools"), ("role", "region"), ("aria-label", words["Html.Tools"])))
        {
            WriteView();
            using (page.In("form", ("role", "search"), ("aria-label", words["Html.Filters"]), ("autocomplete", "off"), ("data-filters", ""), ("hidden", "")))
            {
                WriteSearch();
                WriteSelect("kind", words["Html.Kind"], groups.Kinds(changes));
                WriteSelect("subject", words["Html.Subject"], groups.Subjects(changes));
                WriteSelect("weight", words["Html.Weight"], groups.Weights(changes));
                page.Element("button", words["Html.Reset"], ("type", "reset"));
                page.Element("button", words["Html.Unfold"], ("type", "button"), ("data-unfold", ""));
                page.Element("p", string.Empty, ("class", "shown"), ("role", "status"), ("data-shown", words["Html.Shown"]));
                WriteKeys();
            }
        }
    }

    private void WriteView()
    {
        using (page.In("fieldset", ("class", "view")))
        {
            page.Element("legend", words["Html.View"]);
            WriteRadio("beside", words["Html.Beside"], isFirst: true);
            WriteRadio("woven", words["Html.Woven"], isFirst: false);
        }
    }

    private void WriteRadio(string value, string name, bool isFirst)
    {
        using (page.In("label"))
        {
            page.Void("input", ("type", "radio"), ("name", "view"), ("value", value), ("id", $"pd-view-{value}"), ("autocomplete", "off"), ("checked", isFirst ? "" : null));
            page.Space();
            page.Text(name);
        }
    }

    private void WriteSearch()
    {
        using (page.In("label"))
        {
            page.Element("span", words["Html.Search"]);
            page.Void("input", ("type", "search"), ("name", "text"), ("id", "pd-search"));
        }
    }

    private void WriteSelect(string name, string label, IEnumerable<(string Value, string Name)> choices)
    {
        using (page.In("label"))
        {
            page.Element("span", label);
            using (page.In("select", ("name", name)))
            {
                page.Element("option", words["Html.Any"], ("value", " "), ("selected", ""));
                foreach (var (value, choice) in choices)
                {
                    page.Element("option", choice, ("value", value));
                }
            }
        }
    }

    /// <summary>Keys of one letter can be switched off, for who speaks to the computer (WCAG 2.2, 2.1.4).</summary>
    private void WriteKeys()
    {
        using (page.In("label", ("class", "keys")))
        {
            page.Void("input", ("type", "checkbox"), ("name", "keys"), ("checked", ""));
            page.Space();
            page.Text(words["Html.Keys"]);
        }
    }
}
