using System.Globalization;
using PolicyDiff.Core.Messages;

namespace PolicyDiff.Web.Texts;

/// <summary>The words of this project in one language.</summary>
/// <param name="culture">The language.</param>
internal sealed class Messages(CultureInfo culture) : HostMessages(Catalog, culture)
{
    private static readonly MessageCatalog Catalog = new("PolicyDiff.Web.Texts.Messages", typeof(Messages).Assembly);
}
