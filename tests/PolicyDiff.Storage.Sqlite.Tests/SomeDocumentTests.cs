using System.Collections;
using System.Reflection;
using PolicyDiff.Testing.Storage;

namespace PolicyDiff.Storage.Sqlite.Tests;

/// <summary>A value added to the model must be set in <see cref="SomeDocument"/>, or nobody would notice that it is not stored.</summary>
public sealed class SomeDocumentTests
{
    [Fact]
    public void Document_EveryProperty_IsSet()
    {
        var stored = SomeDocument.Make();
        object[] values =
        [
            stored.Document.Metadata,
            stored.Document.Source,
            stored.Document.Diagnostics[0],
            stored.Requirements[0],
            stored.Requirements[0].Citation,
            stored.Requirements[0].Values[0],
            stored.Requirements[0].Clauses[0],
            stored.Document.Sections[0],
            stored.Document.Sections[0].Evidence!,
        ];

        values.SelectMany(value => value.GetType().GetProperties().Where(property => property.CanWrite && IsEmpty(property, value)).Select(property => $"{value.GetType().Name}.{property.Name}"))
            .ShouldBeEmpty();
    }

    /// <summary>Unset: null, an empty list, zero; the first value of an enumeration is set to another one in the sample.</summary>
    private static bool IsEmpty(PropertyInfo property, object owner) => property.GetValue(owner) switch
    {
        null => true,
        string text => text.Length == 0,
        ICollection list => list.Count == 0,
        Enum name => Convert.ToInt32(name, System.Globalization.CultureInfo.InvariantCulture) == 0,
        bool flag => !flag,
        _ => false,
    };
}
