using System.Reflection;
using System.Runtime.CompilerServices;

namespace PolicyDiff.Conventions.Tests.Rules.Types;

/// <summary>Values do not change: public properties are set at most while the value is made, and public fields are constant.</summary>
internal static class ImmutabilityRule
{
    /// <summary>One sentence per property or field that can be set afterwards.</summary>
    /// <param name="types">Types to look at; only public ones count.</param>
    public static IEnumerable<string> Violations(IEnumerable<Type> types) =>
        from type in types
        where type.IsVisible && !type.IsEnum
        from name in Settable(type)
        select $"{type.FullName}.{name} can be set.";

    private static IEnumerable<string> Settable(Type type)
    {
        const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var properties = type.GetProperties(Public)
            .Where(property => property.SetMethod is { IsPublic: true } setter && !IsInit(setter))
            .Select(property => property.Name);
        var fields = type.GetFields(Public).Where(field => !field.IsInitOnly && !field.IsLiteral).Select(field => field.Name);
        return properties.Concat(fields);
    }

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
