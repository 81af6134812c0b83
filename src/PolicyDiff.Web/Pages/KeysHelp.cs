using PolicyDiff.Reporting.Html;
using PolicyDiff.Web.Texts;
using static PolicyDiff.Reporting.Html.HtmlNode;

namespace PolicyDiff.Web.Pages;

/// <summary>Tells what the keys do, and turns them off. It stays shut where no script opens it.</summary>
internal static class KeysHelp
{
    private static readonly string[] Keys = ["j", "k", "v", "/", "?"];

    /// <summary>The part of a page.</summary>
    public static HtmlElement Of(Messages messages) => Element(
        "dialog",
        Element("h2", messages["Keys.Title"]).With("id", "pd-keys-title"),
        Element("dl", Keys.SelectMany((key, index) => new[]
        {
            Element("dt", Element("kbd", key)), Element("dd", messages[$"Keys.{index + 1}"]),
        })),
        Element("p", Element("label", Element("input").With("type", "checkbox").With("checked"), Space, messages["Keys.On"])),
        Element("form", Element("button", messages["Keys.Close"]).With("type", "submit")).With("method", "dialog"))
        .With("id", "pd-keys").With("aria-labelledby", "pd-keys-title");
}
