using PolicyDiff.Reporting.Html;
using PolicyDiff.Web.Answers;
using PolicyDiff.Web.Assets;
using PolicyDiff.Web.Requests;
using PolicyDiff.Web.Safety;
using PolicyDiff.Web.SignIn;
using PolicyDiff.Web.Texts;
using static PolicyDiff.Reporting.Html.HtmlNode;

namespace PolicyDiff.Web.Pages;

/// <summary>What every page has around its content: head, landmarks, the way to the other pages and to the other language.</summary>
internal sealed class SiteFrame(PageRequest request)
{
    private static readonly (string Path, string Key)[] Places =
    [
        ("/", "Nav.Home"), ("/zoek", "Nav.Search"), ("/jaren", "Nav.Years"), ("/vergelijk", "Nav.Compare"), ("/tabel", "Nav.Table"),
        ("/historie", "Nav.History"), ("/kalender", "Nav.Calendar"), ("/aangekondigd", "Nav.Declared"), ("/toevoegen", "Nav.Add"),
    ];

    private const string SearchPath = "/zoek";

    private readonly Messages _messages = request.Messages;

    /// <summary>The whole page.</summary>
    public string Of(PageAnswer answer)
    {
        var page = new HtmlPage();
        page.Add(Element(
            "html",
            Head(answer),
            Element(
                "body",
                Element("a", _messages["Page.Skip"]).Class("skip").With("href", "#pd-main"),
                Element("header", Element("p", Element("a", "PolicyDiff").With("href", request.Addresses.Of("/")))
                    .Class("mark"), Navigation(), Language(), Leave())
                    .Class("site"),
                Element("main", [Element("h1", answer.Title), .. answer.Body]).With("id", "pd-main").With("tabindex", "-1"),
                Element("footer", Element("p", answer.Footer ?? _messages["Page.Footer"])),
                KeysHelp.Of(_messages))
                .Class(answer.IsWide ? "page broad" : "page"))
            .With("lang", request.Culture.TwoLetterISOLanguageName));
        return page.ToString();
    }

    private static HtmlElement Head(PageAnswer answer) => Element(
        "head",
        Element("meta").With("charset", "utf-8"),
        Element("meta").With("name", "viewport").With("content", "width=device-width, initial-scale=1"),
        Element("link").With("rel", "icon").With("href", "data:,"),
        Element("link").With("rel", "stylesheet").With("href", SiteAsset.Style.Address),
        Element("script").With("src", SiteAsset.Keys.Address).With("defer"),
        answer.RefreshAfter is { } seconds ? Element("meta").With("http-equiv", "refresh").With("content", $"{seconds}") : null,
        Element("title", $"{answer.Title} – PolicyDiff"));

    private HtmlElement Navigation() => Element(
        "nav",
        Element(
            "ul",
            Places.Select(
                place =>
                    Element("li", Element("a", _messages[place.Key])
                        .With("href", request.Addresses.Of(place.Path))
                        .When(place.Path == SearchPath, "data-key", "/")
                        .When(IsHere(place.Path), "aria-current", "page")))))
        .With("aria-label", _messages["Nav.Label"]);

    private bool IsHere(string path) => string.Equals(request.Context.Request.Path.Value, path, StringComparison.Ordinal);

    private HtmlElement Language()
    {
        var isEnglish = request.Culture.TwoLetterISOLanguageName == "en";
        var (other, name) = isEnglish ? ("nl", "Nederlands") : ("en", "English");
        return Element("p", Element("a", name).With("href", InLanguage(other)).With("lang", other).With("hreflang", other))
            .Class("language");
    }

    /// <summary>The way out for who is signed in, with the name.</summary>
    private HtmlElement? Leave() => SignedInReader.NameOf(request.Context) is not { } name ? null : Element(
        "form",
        FormGuard.Token(request.Context),
        Element("span", name),
        Space,
        Element("button", _messages["SignIn.Out"]).With("type", "submit"))
        .With("action", request.Addresses.Of("/afmelden")).With("method", "post").Class("leave");

    /// <summary>This page in another language; what was sent to it is not sent again.</summary>
    private string InLanguage(string language)
    {
        var query = request.Context.Request.Query
            .Where(pair => pair.Key is not (Addresses.QueryNames.Language or Addresses.QueryNames.Format))
            .SelectMany(pair => pair.Value.Select(value => (pair.Key, value)));
        return Addresses.Address.With(request.Context.Request.Path.ToUriComponent(), [.. query, (Addresses.QueryNames.Language, language)]);
    }
}
