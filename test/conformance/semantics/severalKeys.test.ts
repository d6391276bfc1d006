import { describeSemantic } from './describeSemantic.ts';

const books = [
  { id: 'b1', isbn: '111', title: 'Nils Holgersson' },
  { id: 'b2', isbn: '222', title: 'Peer Gynt' },
];

describeSemantic('an entity with several keys', {
  subgraphs: {
    catalog: {
      sdl: `
        type Query { books: [Book!]!, book(isbn: String!): Book }
        type Book @key(fields: "id") @key(fields: "isbn") { id: ID!, isbn: String!, title: String }`,
      entities: { Book: books },
      fields: { Query: { books, book: (_root, { isbn }) => books.find((book) => book.isbn === isbn) } },
    },
    stock: {
      sdl: `
        type Query { shelf: [Book!]! }
        type Book @key(fields: "isbn") { isbn: String!, copies: Int }`,
      entities: {
        Book: [
          { isbn: '111', copies: 3 },
          { isbn: '222', copies: 0 },
        ],
      },
      fields: { Query: { shelf: [{ isbn: '222', copies: 0 }] } },
    },
    readers: {
      sdl: `
        type Query { favorite: Book }
        type Book @key(fields: "id") { id: ID!, readers: [String!] }`,
      entities: {
        Book: [
          { id: 'b1', readers: ['Selma'] },
          { id: 'b2', readers: [] },
        ],
      },
      fields: { Query: { favorite: { id: 'b1', readers: ['Selma'] } } },
    },
  },
  cases: [
    {
      title: 'subgraphs that know it by different keys each give their part',
      query: '{ books { title copies readers } }',
      data: {
        books: [
          { title: 'Nils Holgersson', copies: 3, readers: ['Selma'] },
          { title: 'Peer Gynt', copies: 0, readers: [] },
        ],
      },
      asks: ['catalog', 'stock', 'readers'],
    },
    {
      title: 'subgraphs that share no key are joined through one that has both',
      query: '{ shelf { copies readers } favorite { readers copies } }',
      data: { shelf: [{ copies: 0, readers: [] }], favorite: { readers: ['Selma'], copies: 3 } },
      asks: ['catalog', 'stock', 'readers'],
    },
    {
      title: 'a key that another subgraph knows is fetched from it when it is asked for',
      query: '{ shelf { id isbn } favorite { isbn id } }',
      data: { shelf: [{ id: 'b2', isbn: '222' }], favorite: { isbn: '111', id: 'b1' } },
    },
    {
      title: 'nothing is fetched by a key when the first subgraph knows all that is asked for',
      query: '{ books { id isbn title } }',
      data: {
        books: [
          { id: 'b1', isbn: '111', title: 'Nils Holgersson' },
          { id: 'b2', isbn: '222', title: 'Peer Gynt' },
        ],
      },
      asks: ['catalog'],
    },
    {
      title: 'the same entity is found by its keys under several aliases',
      query: '{ one: book(isbn: "111") { copies } other: book(isbn: "222") { copies readers } }',
      data: { one: { copies: 3 }, other: { copies: 0, readers: [] } },
    },
  ],
});
