using System.Reflection;

namespace PolicyDiff.Conventions.Tests.Rules.Types;

/// <summary>A package's types stay inside its project: public members speak of the project's own types and those of .NET only.</summary>
internal static class PublicSurfaceRule
{
    private const BindingFlags Declared = BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    /// <summary>One sentence per member that exposes a type of a package.</summary>
    /// <param name="types">Types to look at; only public ones count.</param>
    public static IEnumerable<string> Violations(IEnumerable<Type> types) =>
        from type in types
        where type.IsVisible
        from exposed in Exposed(type)
        from part in Parts(exposed.Type)
        where !IsOurs(part)
        select $"{type.FullName}.{exposed.Member} exposes {part.FullName}.";

    private static IEnumerable<(string Member, Type Type)> Exposed(Type type)
    {
        var bases = type.GetInterfaces().Prepend(type.BaseType ?? typeof(object)).Select(parent => ("base", parent));
        var fields = type.GetFields(Declared)
            .Where(field => field.IsPublic || field.IsFamily)
            .Select(field => (field.Name, field.FieldType));
        var methods = type.GetMethods(Declared).Cast<MethodBase>().Concat(type.GetConstructors(Declared))
            .Where(method => method.IsPublic || method.IsFamily)
            .SelectMany(method => method.GetParameters().Select(parameter => (method.Name, parameter.ParameterType))
                .Append((method.Name, (method as MethodInfo)?.ReturnType ?? typeof(void))));
        return bases.Concat(fields).Concat(methods);
    }

    private static IEnumerable<Type> Parts(Type type) => type switch
    {
        { HasElementType: true } => Parts(type.GetElementType()!),
        { IsGenericType: true } => type.GetGenericArguments().SelectMany(Parts).Prepend(type.GetGenericTypeDefinition()),
        _ => [type],
    };

    private static bool IsOurs(Type type) =>
        type.IsGenericParameter || type.Assembly.GetName().Name is { } name
        && (name.StartsWith("System.", StringComparison.Ordinal)
            || name.StartsWith("PolicyDiff.", StringComparison.Ordinal)
            || name is "policydiff" or "netstandard");
}
